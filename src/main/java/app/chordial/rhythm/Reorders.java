package app.chordial.rhythm;

/**
 * How products that are used up come back, each by its own rhythm of being bought again (§4.5).
 *
 * @param nearAt the share of the usual gap after which a message that sells the product is possible
 *     again, 0 to 1; 0 where the days that its message blocks hold instead
 * @param fromShare a product is one that is used up where so many of its buyers buy it again, 0 to
 *     1
 * @param lift how many times as likely an order is from then on, for as long as a gap lasts
 */
public record Reorders(double nearAt, double fromShare, double lift) {

  public static final Reorders DEFAULT = new Reorders(0.75, 0.3, 1.5);

  /** Only the days that messages block. */
  public static final Reorders NONE = new Reorders(0, 1, 1);

  /** Whether products come back by their own rhythm at all. */
  public boolean isAny() {
    return nearAt > 0;
  }

  /** For how many days after a purchase it is too early, at a usual gap. */
  public int blockDays(double usualDays) {
    return (int) Math.max(1, Math.rint(nearAt * usualDays));
  }

  /** How many times as likely an order is so many days after the last, at a usual gap. */
  public double lift(int days, double usualDays) {
    return days >= blockDays(usualDays) && days <= (1 + nearAt) * usualDays ? lift : 1;
  }

  public Reorders withNearAt(double other) {
    return new Reorders(other, fromShare, lift);
  }
}
