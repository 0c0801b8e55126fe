package app.chordial.decision.allocation;

/**
 * Who takes what, and at which prices that comes about.
 *
 * @param taken the option of each customer, or {@link #NOTHING}
 * @param prices of one unit of each resource; below zero where more of it is wished
 * @param value of all that is taken
 * @param bound no allocation within the supply is worth more: the value of the dual programme
 * @param missing how many units of each resource are short of what is wished
 */
public record Allocation(int[] taken, double[] prices, double value, double bound, int[] missing) {

  public static final int NOTHING = -1;

  /** The share of the best conceivable value that may be lost, 0 to 1. */
  public double gap() {
    return bound <= 0 ? 0 : Math.max(0, 1 - value / bound);
  }
}
