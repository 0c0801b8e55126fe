package app.chordial.decision;

/**
 * What the shop loses with a subscriber who leaves, minor units of margin: what is owed to e-mail
 * of all that the customer will leave the shop in three years (§4.4), the price that an optimised
 * pace weighs against another e-mail. Worked out when asked for; for any number of threads.
 */
public final class Losses {

  private final double share;
  private final LifetimeValues lifetimes;

  private Losses(double share, LifetimeValues lifetimes) {
    this.share = share;
    this.lifetimes = lifetimes;
  }

  /** Of everybody in a planner's snapshot. */
  public static Losses of(Planner planner) {
    var rhythm = planner.design().rhythm();
    double margin = rhythm.balance().assumedMargin();
    return new Losses(
        rhythm.pace().lifetimeShare(),
        new LifetimeValues(planner.snapshot(), planner.learned().purchases(), margin));
  }

  public double minor(int customer) {
    return share * lifetimes.minor(customer);
  }
}
