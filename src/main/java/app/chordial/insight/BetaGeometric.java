package app.chordial.insight;

/**
 * Somebody who is surely still a customer, as the beta-geometric models see one: buys at a rate λ ~
 * Gamma(shape, elapsed) a week and is lost after each purchase with probability p ~ Beta(lost,
 * kept).
 */
record BetaGeometric(double shape, double elapsed, double lost, double kept) {

  /** Where {@link #lost} is so close to 1, the formula is 0/0; a hair beside it, it is smooth. */
  private static final double BESIDE_ONE = 1e-5;

  /** The series is good where its terms keep their sign, don't swell, and end soon. */
  private static final double MOST_LOST = 30;

  private static final double LEAST_S = 0.1;
  private static final double MOST_Z = 0.96;

  private static final int TERMS = 10_000;

  /**
   * The purchases expected in the next {@code weeks}: E (1 − e^(−λpt))/p.
   *
   * <p>(s/(lost−1))·(1 − (1−z)^(lost−1)·₂F₁(s−shape, lost−1; s; z)) with s = lost+kept−1 and z =
   * t/(elapsed+t), which is the published formula (Fader, Hardie, Lee 2005) after Euler's
   * transformation and stays finite for any number of purchases; where its series would cancel or
   * not end, the mean over p itself.
   */
  double expected(double weeks) {
    if (weeks <= 0) {
      return 0;
    }
    double lost1 = Math.abs(lost - 1) < BESIDE_ONE ? 1 + BESIDE_ONE : lost;
    double s = lost1 + kept - 1;
    double z = weeks / (elapsed + weeks);
    if (lost1 > MOST_LOST || s < LEAST_S || z > MOST_Z || (shape - s) * z > 1) {
      return overLosses(weeks);
    }
    double rest = StrictMath.pow(1 - z, lost1 - 1) * gauss(s - shape, lost1 - 1, s, z);
    return Math.max(0, s / (lost1 - 1) * (1 - rest));
  }

  /** E (1 − (1 + pt/elapsed)^(−shape))/p over p alone; λ is already integrated out. */
  double overLosses(double weeks) {
    double share = weeks / elapsed;
    return BetaMean.of(
        lost, kept, p -> -StrictMath.expm1(-shape * StrictMath.log1p(p * share)) / p);
  }

  /** Gauss's hypergeometric series ₂F₁(p, q; s; z) for 0 ≤ z < 1. */
  private static double gauss(double p, double q, double s, double z) {
    double term = 1;
    double sum = 1;
    for (int n = 0; n < TERMS; n++) {
      term *= (p + n) * (q + n) / ((s + n) * (n + 1)) * z;
      sum += term;
      if (Math.abs(term) <= 1e-17 * Math.abs(sum)) {
        break;
      }
    }
    return sum;
  }
}
