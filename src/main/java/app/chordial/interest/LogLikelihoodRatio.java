package app.chordial.interest;

/**
 * Dunning's test whether two things occur together more or less often than by chance (Dunning 1993,
 * Accurate Methods for the Statistics of Surprise and Coincidence).
 */
public final class LogLikelihoodRatio {

  private LogLikelihoodRatio() {}

  /**
   * G² = 2·Σ k·ln(k·N / (row·column)) over the four cells of a table of counts; χ² with one degree
   * of freedom where the two are independent.
   *
   * @param k11 both
   * @param k12 the second without the first
   * @param k21 the first without the second
   * @param k22 neither
   */
  public static double g2(long k11, long k12, long k21, long k22) {
    double cells = xLogX(k11) + xLogX(k12) + xLogX(k21) + xLogX(k22);
    double rows = xLogX(k11 + k12) + xLogX(k21 + k22);
    double columns = xLogX(k11 + k21) + xLogX(k12 + k22);
    // Rounding can leave a hair below zero where the two are independent.
    return Math.max(0, 2 * (cells - rows - columns + xLogX(k11 + k12 + k21 + k22)));
  }

  private static double xLogX(long x) {
    return x == 0 ? 0 : x * StrictMath.log((double) x);
  }
}
