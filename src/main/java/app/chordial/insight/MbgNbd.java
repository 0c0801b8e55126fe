package app.chordial.insight;

import org.hipparchus.special.Gamma;

/**
 * The modified beta-geometric / negative binomial model of repeat buying (Batislam, Denizel,
 * Filiztekin 2007, Empirical validation and comparison of models for customer base analysis): a
 * customer buys at a rate λ ~ Gamma(r, α) a week and is lost after any purchase, the first
 * included, with probability p ~ Beta(a, b).
 *
 * <p>x is the number of repeat purchases, tx the weeks from the first purchase to the last, and T
 * the weeks from the first to now; 0 ≤ tx ≤ T, and tx = 0 where x = 0.
 */
public record MbgNbd(double r, double alpha, double a, double b) {

  /**
   * The published fit to 2,357 customers of CDNOW, an online music shop (Platzer's BTYDplus), which
   * stands in until a shop has data of its own.
   */
  public static final MbgNbd CDNOW = new MbgNbd(0.525, 6.183, 0.891, 1.614);

  /** Where a is so close to 1, its formula is 0/0; a hair beside it, it is smooth. */
  private static final double BESIDE_ONE = 1e-5;

  private static final int TERMS = 10_000;

  /** The logarithm of the likelihood of one customer. */
  public double logLikelihood(int x, double tx, double t) {
    return logOfCount(x) + logOfTimes(x, StrictMath.log(alpha + tx), StrictMath.log(alpha + t));
  }

  /** The part of {@link #logLikelihood} that depends on x alone. */
  double logOfCount(int x) {
    return Gamma.logGamma(r + x)
        - Gamma.logGamma(r)
        + r * StrictMath.log(alpha)
        + Gamma.logGamma(b + x)
        - Gamma.logGamma(b)
        + Gamma.logGamma(a + b)
        - Gamma.logGamma(a + b + x)
        - StrictMath.log(a + b + x);
  }

  /**
   * The rest: −(r+x)·ln(α+tx) + ln(a + (b+x)·((α+tx)/(α+T))^(r+x)).
   *
   * @param logLast ln(α+tx)
   * @param logNow ln(α+T)
   */
  double logOfTimes(int x, double logLast, double logNow) {
    double survived = StrictMath.exp((r + x) * (logLast - logNow));
    return -(r + x) * logLast + StrictMath.log(a + (b + x) * survived);
  }

  /** The probability of still being a customer. */
  public double alive(int x, double tx, double t) {
    double survived = StrictMath.pow((alpha + tx) / (alpha + t), r + x);
    double live = (b + x) * survived;
    return live / (a + live);
  }

  /** The number of purchases expected in the next {@code weeks}. */
  public double expected(int x, double tx, double t, double weeks) {
    return alive(x, tx, t) * expectedAlive(x, t, weeks);
  }

  /** The number of repeat purchases expected of a new customer in its first {@code weeks}. */
  public double expected(double weeks) {
    return expected(0, 0, 0, weeks);
  }

  /**
   * The same of who is surely still a customer: (a+b+x)/(a−1)·(1 − (1−z)^(a−1)·₂F₁(a+b−r, a−1;
   * a+b+x; z)), z = t/(α+T+t), which is the published formula after Euler's transformation and
   * stays finite for any x.
   */
  public double expectedAlive(int x, double t, double weeks) {
    if (weeks <= 0) {
      return 0;
    }
    double a1 = Math.abs(a - 1) < BESIDE_ONE ? 1 + BESIDE_ONE : a;
    double z = weeks / (alpha + t + weeks);
    double rest = StrictMath.pow(1 - z, a1 - 1) * gauss(a1 + b - r, a1 - 1, a1 + b + x, z);
    return Math.max(0, (a1 + b + x) / (a1 - 1) * (1 - rest));
  }

  /** The rate a week, given still being a customer: (r+x)/(α+T). */
  public double weeklyRate(int x, double t) {
    return (r + x) / (alpha + t);
  }

  /** The probability of being lost with the next purchase: a/(a+b+x+1). */
  public double dropOut(int x) {
    return a / (a + b + x + 1);
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
