package app.chordial.decision.allocation;

import app.chordial.work.Parallel;

/**
 * Sharing out what is scarce so that it is worth most:
 *
 * <pre>maximise Σ vᵢₒ xᵢₒ,  Σₒ xᵢₒ ≤ 1 for each customer i,
 * leastᵣ ≤ Σ xᵢₒ over the options o that use r ≤ mostᵣ for each resource r</pre>
 *
 * <p>The prices are the dual variables of the relaxed programme (Dantzig and Wolfe 1960; Everett
 * 1963); with them nearly everybody takes by itself what it should. Who is at the margin is then
 * admitted one by one. Time is linear in the customers for the prices.
 */
public final class Allocating {

  private Allocating() {}

  /** The prices alone, which is most of the work. */
  public static double[] prices(Bids bids, Supply supply, Parallel parallel) {
    return new DualPrices(bids, supply, parallel).find();
  }

  /** Allocates; the answer does not depend on {@code parallel}. */
  public static Allocation allocate(Bids bids, Supply supply, Parallel parallel) {
    DualPrices dual = new DualPrices(bids, supply, parallel);
    double[] prices = dual.find();
    double bound = dual.bound(prices);
    Admission admission = new Admission(bids, supply, prices);
    int[] taken = admission.admit(bound);
    return new Allocation(taken, admission.missing(), prices, admission.value(), bound);
  }
}
