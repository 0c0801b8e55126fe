package app.chordial.response;

/** The logistic function 1 / (1 + e^(−x)), and bounds of it that cost no exponential. */
final class Logistic {

  private static final int STEPS = 16;
  private static final int MOST = 40;

  /** Far more than the rounding of one value. */
  private static final double SLACK = 1e-12;

  private static final double[] TABLE = table();

  private Logistic() {}

  static double of(double x) {
    return 1 / (1 + StrictMath.exp(-x));
  }

  /** A number that {@link #of} is never below. */
  static double atLeast(double x) {
    return x < -MOST ? 0 : TABLE[step(x)] * (1 - SLACK);
  }

  /** A number that {@link #of} is never above. */
  static double atMost(double x) {
    return x >= MOST ? 1 : TABLE[step(x) + 1] * (1 + SLACK);
  }

  /** The last step of the table that is not above x, between its ends. */
  private static int step(double x) {
    double clamped = Math.clamp(x, -MOST, MOST);
    // The cast cuts towards zero, so it is made of a number that is never negative.
    return (int) ((clamped + MOST) * STEPS);
  }

  private static double[] table() {
    double[] table = new double[2 * MOST * STEPS + 2];
    for (int i = 0; i < table.length; i++) {
      table[i] = of((double) i / STEPS - MOST);
    }
    return table;
  }
}
