package app.chordial.insight;

/** By how much several forecasts of the same were off, customer by customer. */
final class Errors {

  /** A difference of no more than this many standard errors may be chance … */
  private static final double CHANCE = 2;

  /** … and one of no more than this share is nothing to anybody. */
  private static final double NOTHING = 0.01;

  private final double[] expected;
  private final double[] off;
  private final double[] squared;

  /** Sums of the differences from the square of the first, and of their squares. */
  private final double[] beyond;

  private final double[] beyondSquared;
  private long customers;

  Errors(int forecasts) {
    expected = new double[forecasts];
    off = new double[forecasts];
    squared = new double[forecasts];
    beyond = new double[forecasts];
    beyondSquared = new double[forecasts];
  }

  void count(double[] forecasts, double actual) {
    customers++;
    double first = (forecasts[0] - actual) * (forecasts[0] - actual);
    for (int i = 0; i < forecasts.length; i++) {
      double error = forecasts[i] - actual;
      double more = error * error - first;
      expected[i] += forecasts[i];
      off[i] += Math.abs(error);
      squared[i] += error * error;
      beyond[i] += more;
      beyondSquared[i] += more * more;
    }
  }

  void add(Errors others) {
    customers += others.customers;
    for (int i = 0; i < off.length; i++) {
      expected[i] += others.expected[i];
      off[i] += others.off[i];
      squared[i] += others.squared[i];
      beyond[i] += others.beyond[i];
      beyondSquared[i] += others.beyondSquared[i];
    }
  }

  long customers() {
    return customers;
  }

  /** How one forecast did; zeros where there is nobody. */
  Foretold foretold(int which) {
    double count = Math.max(1, customers);
    return new Foretold(
        expected[which], off[which] / count, StrictMath.sqrt(squared[which] / count));
  }

  /** Whether a forecast's mean square can't be told from that of the first, by a paired z test. */
  boolean isAsGoodAsFirst(int which) {
    double sum = beyond[which];
    double variance = beyondSquared[which] - sum * sum / Math.max(1, customers);
    return Math.abs(sum) <= NOTHING * squared[0]
        || Math.abs(sum) <= CHANCE * StrictMath.sqrt(Math.max(0, variance));
  }
}
