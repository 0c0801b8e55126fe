package app.chordial.response;

/**
 * Situations told apart as finely as calibration needs, each as one number. The steps are far
 * smaller than how situations differ, so that little is lost; the average situation lies on them.
 */
final class Grid {

  private static final int RELEVANCES = 21;
  private static final int RECEPTIVITIES = 59;
  private static final int LEAST_RECEPTIVITY = -23;
  private static final int FATIGUES = 81;
  private static final int GAPS = 34;
  private static final int LEAST_GAP = -13;
  private static final int MESSAGES = 12;
  private static final int INCONGRUENCES = 11;
  private static final double A_RECEPTIVITY = 0.2;
  private static final double A_FATIGUE = 0.5;
  private static final double A_GAP = 0.2;

  private Grid() {}

  /** The number of the nearest situation on the grid. */
  static long cell(Situation in) {
    return with(apartFromReceptivity(in), in.receptivity());
  }

  /** What a situation is without its receptivity. */
  static long apartFromReceptivity(Situation in) {
    long cell = step(in.relevance() * (RELEVANCES - 1), 0, RELEVANCES);
    cell = cell * FATIGUES + step(in.fatigue() / A_FATIGUE, 0, FATIGUES);
    cell = cell * GAPS + step(Factor.GAP.of(in) / A_GAP, LEAST_GAP, GAPS);
    cell = cell * MESSAGES + step(in.messages(), 1, MESSAGES);
    return cell * INCONGRUENCES + step(in.incongruence() * (INCONGRUENCES - 1), 0, INCONGRUENCES);
  }

  /** A situation that is known apart from its receptivity. */
  static long with(long apart, double receptivity) {
    double log = Factor.ofReceptivity(receptivity);
    return apart * RECEPTIVITIES + step(log / A_RECEPTIVITY, LEAST_RECEPTIVITY, RECEPTIVITIES);
  }

  private static long step(double value, int least, int count) {
    return Math.clamp(Math.round(value) - least, 0, count - 1);
  }

  /** The situation with a number. */
  static Situation situation(long cell) {
    double logReceptivity = (cell % RECEPTIVITIES + LEAST_RECEPTIVITY) * A_RECEPTIVITY;
    long left = cell / RECEPTIVITIES;
    double incongruence = left % INCONGRUENCES / (double) (INCONGRUENCES - 1);
    left /= INCONGRUENCES;
    int messages = 1 + (int) (left % MESSAGES);
    left /= MESSAGES;
    double logGap = (left % GAPS + LEAST_GAP) * A_GAP;
    left /= GAPS;
    long relevances = left / FATIGUES;
    return new Situation(
        relevances / (double) (RELEVANCES - 1),
        StrictMath.exp(logReceptivity),
        left % FATIGUES * A_FATIGUE,
        Situation.AVERAGE.gapDays() * StrictMath.exp(logGap),
        messages,
        incongruence);
  }

  /** Every factor of the situation with a number, in their order. */
  static double[] factors(long cell) {
    Situation in = situation(cell);
    double[] factors = new double[Factor.values().length];
    for (Factor factor : Factor.values()) {
      factors[factor.ordinal()] = factor.of(in);
    }
    return factors;
  }
}
