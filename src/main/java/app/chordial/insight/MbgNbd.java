package app.chordial.insight;

import org.hipparchus.special.Gamma;

/**
 * The modified beta-geometric / negative binomial model of repeat buying (Batislam, Denizel,
 * Filiztekin 2007, Empirical validation and comparison of models for customer base analysis): a
 * customer buys at a rate λ ~ Gamma(r, α) a week and is lost after any purchase, the first
 * included, with probability p ~ Beta(a, b).
 */
public record MbgNbd(double r, double alpha, double a, double b) implements BuyingModel {

  /**
   * The published fit to 2,357 customers of CDNOW, an online music shop (Platzer's BTYDplus), which
   * stands in until a shop has data of its own.
   */
  public static final MbgNbd CDNOW = new MbgNbd(0.525, 6.183, 0.891, 1.614);

  @Override
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

  @Override
  public double alive(int x, double tx, double t) {
    double survived = StrictMath.pow((alpha + tx) / (alpha + t), r + x);
    double live = (b + x) * survived;
    return live / (a + live);
  }

  @Override
  public double expected(int x, double tx, double t, double weeks) {
    return alive(x, tx, t) * expectedAlive(x, t, weeks);
  }

  /** The same of who is surely still a customer. */
  public double expectedAlive(int x, double t, double weeks) {
    return new BetaGeometric(r + x, alpha + t, a, b + x + 1).expected(weeks);
  }

  /** The rate a week, given still being a customer: (r+x)/(α+T). */
  public double weeklyRate(int x, double t) {
    return (r + x) / (alpha + t);
  }

  /** The probability of being lost with the next purchase: a/(a+b+x+1). */
  public double dropOut(int x) {
    return a / (a + b + x + 1);
  }
}
