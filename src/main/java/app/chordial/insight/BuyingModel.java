package app.chordial.insight;

/**
 * A model of when somebody who bought once buys again, and whether at all.
 *
 * <p>Everywhere x is the number of repeat purchases, tx the weeks from the first purchase to the
 * last, and T the weeks from the first to now; 0 ≤ tx ≤ T, and tx = 0 where x = 0. Every answer is
 * finite for positive parameters up to some thousands and any x.
 */
public sealed interface BuyingModel permits MbgNbd, BgNbd, ParetoNbd {

  /** The logarithm of the likelihood of one customer. */
  double logLikelihood(int x, double tx, double t);

  /** The probability of still being a customer, 0 to 1. */
  double alive(int x, double tx, double t);

  /** The number of purchases expected in the next {@code weeks}. */
  double expected(int x, double tx, double t, double weeks);

  /** The number of repeat purchases expected of a new customer in its first {@code weeks}. */
  default double expected(double weeks) {
    return expected(0, 0, 0, weeks);
  }
}
