package app.chordial.insight;

import org.hipparchus.special.Gamma;

/**
 * The gamma-gamma model of what an order comes to (Fader, Hardie 2013, The gamma-gamma model of
 * monetary value): a customer's orders are Gamma(p, ν) with a ν ~ Gamma(q, γ) of their own,
 * whatever their number. Money is in any unit; γ is in the same.
 *
 * @param q above 1, so that there is a mean
 */
public record GammaGamma(double p, double q, double gamma) {

  /** The published fit to CDNOW's repeat buyers, in dollars (Fader, Hardie 2013). */
  public static final GammaGamma CDNOW = new GammaGamma(6.25, 3.74, 15.44);

  /** As unlike each other as customers and orders of CDNOW are, around another mean. */
  public static GammaGamma assumed(double mean) {
    return new GammaGamma(CDNOW.p, CDNOW.q, mean * (CDNOW.q - 1) / CDNOW.p);
  }

  /** What an order comes to over all customers: pγ/(q−1). */
  public double mean() {
    return p * gamma / (q - 1);
  }

  /**
   * What an order of one customer comes to: p(γ+spent)/(p·orders+q−1), which is the customer's own
   * mean, shrunk towards the list's the more, the fewer the orders.
   *
   * @param spent all orders together
   */
  public double expected(int orders, double spent) {
    return p * (gamma + spent) / (p * orders + q - 1);
  }

  /** The logarithm of the density of one customer's mean order; both arguments are above 0. */
  public double logLikelihood(int orders, double spent) {
    double shape = p * orders;
    return Gamma.logGamma(shape + q)
        - Gamma.logGamma(shape)
        - Gamma.logGamma(q)
        + q * StrictMath.log(gamma)
        + shape * StrictMath.log(spent)
        - StrictMath.log(spent / orders)
        - (shape + q) * StrictMath.log(gamma + spent);
  }
}
