package app.chordial.insight;

import org.hipparchus.special.Gamma;

/**
 * The beta-geometric / negative binomial model of repeat buying (Fader, Hardie, Lee 2005, “Counting
 * your customers” the easy way): a customer buys at a rate λ ~ Gamma(r, α) a week and is lost after
 * any repeat purchase with probability p ~ Beta(a, b). Who bought once is surely still a customer.
 */
public record BgNbd(double r, double alpha, double a, double b) implements BuyingModel {

  /** The published fit to CDNOW (Fader, Hardie, Lee 2005), assumed where a shop says too little. */
  public static final BgNbd CDNOW = new BgNbd(0.243, 4.414, 0.793, 2.426);

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
        - Gamma.logGamma(a + b + x);
  }

  /**
   * The rest: ln((α+T)^−(r+x) + [x > 0]·a/(b+x−1)·(α+tx)^−(r+x)).
   *
   * @param logLast ln(α+tx)
   * @param logNow ln(α+T)
   */
  double logOfTimes(int x, double logLast, double logNow) {
    if (x == 0) {
      return -r * logNow;
    }
    double survived = StrictMath.exp((r + x) * (logLast - logNow));
    return -(r + x) * logLast + StrictMath.log(a / (b + x - 1) + survived);
  }

  @Override
  public double alive(int x, double tx, double t) {
    if (x == 0) {
      return 1;
    }
    double live = (b + x - 1) * StrictMath.pow((alpha + tx) / (alpha + t), r + x);
    return live / (a + live);
  }

  @Override
  public double expected(int x, double tx, double t, double weeks) {
    return alive(x, tx, t) * new BetaGeometric(r + x, alpha + t, a, b + x).expected(weeks);
  }
}
