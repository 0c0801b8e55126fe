package app.chordial.insight;

import org.hipparchus.special.Gamma;

/**
 * The Pareto / negative binomial model of repeat buying (Schmittlein, Morrison, Colombo 1987): a
 * customer buys at a rate λ ~ Gamma(r, α) a week and is lost at a rate μ ~ Gamma(s, β) a week,
 * whether buying or not.
 *
 * <p>The published formulas take differences of ₂F₁ that lose all digits where T is close to tx or
 * x is large. These differences stand for the integral over the moment of being lost, whose
 * integrand is positive: {@link LostBetween} takes it as it is.
 */
public record ParetoNbd(double r, double alpha, double s, double beta) implements BuyingModel {

  /** The published fit to CDNOW (R package BTYD), assumed where a shop says too little. */
  public static final ParetoNbd CDNOW = new ParetoNbd(0.553, 10.578, 0.606, 11.669);

  @Override
  public double logLikelihood(int x, double tx, double t) {
    return logOfCount(x) + logOfTimes(x, tx, t);
  }

  /** The part of {@link #logLikelihood} that depends on x alone. */
  double logOfCount(int x) {
    return Gamma.logGamma(r + x)
        - Gamma.logGamma(r)
        + r * StrictMath.log(alpha)
        + s * StrictMath.log(beta);
  }

  /**
   * The rest: ln((α+T)^−(r+x)·(β+T)^−s + s·∫ (α+τ)^−(r+x)·(β+τ)^−(s+1) dτ), τ from tx to T.
   *
   * @param tx weeks
   * @param t weeks
   */
  double logOfTimes(int x, double tx, double t) {
    double logLast = -(r + x) * StrictMath.log(alpha + tx) - s * StrictMath.log(beta + tx);
    return logLast + StrictMath.log(survived(x, tx, t) + lost(x, tx, t));
  }

  /** How much less likely the purchases become by the silence of who is still a customer. */
  private double survived(int x, double tx, double t) {
    double bought = (r + x) * StrictMath.log((alpha + tx) / (alpha + t));
    return StrictMath.exp(bought + s * StrictMath.log((beta + tx) / (beta + t)));
  }

  /** The same by a silence that is one of who was lost in it. */
  private double lost(int x, double tx, double t) {
    return s * LostBetween.integral(r + x, alpha + tx, s + 1, beta + tx, t - tx) / (beta + tx);
  }

  @Override
  public double alive(int x, double tx, double t) {
    double live = survived(x, tx, t);
    double sum = live + lost(x, tx, t);
    return sum > 0 ? live / sum : 0;
  }

  @Override
  public double expected(int x, double tx, double t, double weeks) {
    return alive(x, tx, t) * (r + x) / (alpha + t) * weeksAlive(t, weeks);
  }

  /**
   * How many of the next {@code weeks} who is still a customer will remain one: ((β+T)/(s−1))·(1 −
   * ((β+T)/(β+T+t))^(s−1)), and its limit where s is 1.
   */
  private double weeksAlive(double t, double weeks) {
    double log = StrictMath.log1p(weeks / (beta + t));
    double power = (1 - s) * log;
    double slope = Math.abs(power) < 1e-12 ? 1 : StrictMath.expm1(power) / power;
    return (beta + t) * log * slope;
  }
}
