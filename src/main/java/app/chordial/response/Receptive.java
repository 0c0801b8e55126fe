package app.chordial.response;

import org.apache.commons.numbers.gamma.LogGamma;

/**
 * What a customer's answers so far tell of its receptivity: with clicks Poisson and receptivities
 * Gamma(α, α) over the list, Gamma(shape, rate) of this customer (Fader and Hardie's NBD, with what
 * an average customer would have clicked in place of time).
 *
 * <p>The pace goes by clicks per e-mail (§4.3). Here each e-mail counts for as many clicks as it
 * might have had, else who gets relevant mail would seem receptive, and relevance without effect.
 */
record Receptive(double shape, double rate) {

  /** How leaving depends on receptivity, as assumed: unsubscribes and complaints alike. */
  private static final double POWER = -0.3;

  /** Below it the mean of ρ to such a power is none. */
  private static final double LEAST_SHAPE = 0.5;

  static Receptive unknown(double alpha) {
    return new Receptive(alpha, alpha);
  }

  /** After an e-mail of which an average customer would have clicked so much. */
  Receptive after(double expected, boolean isClicked) {
    return new Receptive(shape + (isClicked ? 1 : 0), rate + expected);
  }

  /** What stands for ρ where clicks are told ahead, which are nearly in proportion to it. */
  double ofClicking() {
    return shape / rate;
  }

  /** What stands for ρ where leaving is told ahead: E[ρ^k]^(1/k). */
  double ofLeaving() {
    double from = Math.max(LEAST_SHAPE, shape);
    double logMean = LogGamma.value(from + POWER) - LogGamma.value(from);
    return StrictMath.exp(logMean / POWER) / rate;
  }
}
