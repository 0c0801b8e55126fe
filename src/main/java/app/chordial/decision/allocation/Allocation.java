package app.chordial.decision.allocation;

/** Who takes what, and at which prices that comes about. */
public final class Allocation {

  public static final int NOTHING = -1;

  private final int[] taken;
  private final double[] prices;
  private final int[] missing;
  private final double value;
  private final double bound;

  Allocation(int[] taken, int[] missing, double[] prices, double value, double bound) {
    this.taken = taken;
    this.missing = missing;
    this.prices = prices;
    this.value = value;
    this.bound = bound;
  }

  /** The option of a customer, or {@link #NOTHING}. */
  public int taken(int customer) {
    return taken[customer];
  }

  /** Of one unit of each resource; below zero where more of it is wished. */
  public double[] prices() {
    return prices.clone();
  }

  /** How many units of a resource are short of what is wished. */
  public int missing(int resource) {
    return missing[resource];
  }

  /** The value of all that is taken. */
  public double value() {
    return value;
  }

  /** No allocation within the supply is worth more: the value of the dual programme. */
  public double bound() {
    return bound;
  }

  /** The share of the best conceivable value that may be lost, 0 to 1. */
  public double gap() {
    return bound <= 0 ? 0 : Math.max(0, 1 - value / bound);
  }
}
