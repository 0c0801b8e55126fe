package app.chordial.response;

/**
 * Situations told apart as finely as calibration needs, each as one number. The steps are far
 * smaller than how situations differ, so that little is lost; the average situation lies on them.
 */
final class Grid {

  private static final int RELEVANCES = 21;
  private static final int RECEPTIVITIES = 117;
  private static final int LEAST_RECEPTIVITY = -46;
  private static final int FATIGUES = 161;
  private static final int GAPS = 34;
  private static final int LEAST_GAP = -13;
  private static final int MESSAGES = 12;
  private static final int INCONGRUENCES = 11;
  private static final double A_RECEPTIVITY = 0.1;
  private static final double A_FATIGUE = 0.25;
  private static final double A_GAP = 0.2;

  private Grid() {}

  /** The number of the nearest situation on the grid. */
  static long cell(Situation in) {
    double logGap = Factor.GAP.of(in);
    long cell = step(in.relevance() * (RELEVANCES - 1), 0, RELEVANCES);
    cell =
        cell * RECEPTIVITIES
            + step(Factor.RECEPTIVITY.of(in) / A_RECEPTIVITY, LEAST_RECEPTIVITY, RECEPTIVITIES);
    cell = cell * FATIGUES + step(in.fatigue() / A_FATIGUE, 0, FATIGUES);
    cell = cell * GAPS + step(logGap / A_GAP, LEAST_GAP, GAPS);
    cell = cell * MESSAGES + step(in.messages(), 1, MESSAGES);
    return cell * INCONGRUENCES + step(in.incongruence() * (INCONGRUENCES - 1), 0, INCONGRUENCES);
  }

  private static long step(double value, int least, int count) {
    return Math.clamp(Math.round(value) - least, 0, count - 1);
  }

  /** Every factor of the situation with a number, in their order. */
  static double[] factors(long cell) {
    long left = cell;
    double incongruence = left % INCONGRUENCES / (double) (INCONGRUENCES - 1);
    left /= INCONGRUENCES;
    int messages = 1 + (int) (left % MESSAGES);
    left /= MESSAGES;
    double logGap = (left % GAPS + LEAST_GAP) * A_GAP;
    left /= GAPS;
    double fatigue = left % FATIGUES * A_FATIGUE;
    left /= FATIGUES;
    double logReceptivity = (left % RECEPTIVITIES + LEAST_RECEPTIVITY) * A_RECEPTIVITY;
    double relevance = left / RECEPTIVITIES / (double) (RELEVANCES - 1);
    Situation in =
        new Situation(
            relevance,
            StrictMath.exp(logReceptivity),
            fatigue,
            Situation.AVERAGE.gapDays() * StrictMath.exp(logGap),
            messages,
            incongruence);
    double[] factors = new double[Factor.values().length];
    for (Factor factor : Factor.values()) {
      factors[factor.ordinal()] = factor.of(in);
    }
    return factors;
  }
}
