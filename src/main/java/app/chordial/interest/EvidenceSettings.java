package app.chordial.interest;

/**
 * What each kind of evidence weighs, after how many days it weighs half, and what takes from it
 * (§4.1).
 *
 * @param inBucketAt the affinity from which on a customer counts as interested, 0 to 1
 * @param guessing how much a guess counts of somebody of whom nothing is known, 0 to 1; 0 for not
 *     at all
 * @param season how evidence of seasonal interests decays
 * @param gifts what is left of what was bought for somebody else
 * @param ignoring what ignored e-mails take from the evidence that they drew on
 */
public record EvidenceSettings(
    Kind purchase,
    Kind cart,
    Kind download,
    Kind click,
    Kind search,
    Kind view,
    double inBucketAt,
    double guessing,
    Season season,
    Gifts gifts,
    Ignoring ignoring) {

  /**
   * @param weight of one fresh piece of evidence; 1 alone gives an affinity of 0.5
   * @param halfLifeDays after which it weighs half
   */
  public record Kind(double weight, double halfLifeDays) {}

  /**
   * How evidence of seasonal interests decays (decision 0022).
   *
   * @param halfLifeDays so far from its day of the year it weighs half, before and after; a kind's
   *     own half-life where that is shorter
   * @param yearKeeps what is left of it on that day a year later, 0 to 1
   */
  public record Season(double halfLifeDays, double yearKeeps) {
    public static final Season DEFAULT = new Season(45, 0.5);
  }

  /**
   * What purchases weigh that were hardly for the customer (decision 0022).
   *
   * @param marked of an order that was marked as a gift or went to another name, 0 to 1
   * @param unlike of the one order that has nothing to do with at least three others, 0 to 1
   */
  public record Gifts(double marked, double unlike) {

    /** Everybody buys for themselves. */
    public static final Gifts NONE = new Gifts(1, 1);

    /** What DESIGN.md §4.1 says. */
    public static final Gifts DEFAULT = new Gifts(0.5, 0.5);
  }

  /**
   * What ignored e-mails take from the evidence that they drew on (decision 0021).
   *
   * @param keeps what each leaves of older evidence of its interests, 0 to 1; 1 takes nothing
   * @param mostInARow after so many in a row older evidence draws no mail; 0 for never
   */
  public record Ignoring(double keeps, int mostInARow) {

    /** Ignoring tells nothing. */
    public static final Ignoring NOTHING = new Ignoring(1, 0);

    /** What DESIGN.md §4.1 says. */
    public static final Ignoring DEFAULT = new Ignoring(0.8, 5);
  }

  /** Off: on one of two shops a guess ranked no better than chance (decision 0022). */
  private static final double GUESSING = 0;

  public static final EvidenceSettings DEFAULT =
      new EvidenceSettings(
          new Kind(1, 180),
          new Kind(0.6, 60),
          new Kind(0.5, 90),
          new Kind(0.4, 90),
          new Kind(0.35, 45),
          new Kind(0.15, 30),
          0.25,
          GUESSING,
          Season.DEFAULT,
          Gifts.DEFAULT,
          Ignoring.DEFAULT);

  /** The same, but for what gifts weigh and what ignored e-mails take. */
  public EvidenceSettings with(Gifts otherGifts, Ignoring otherIgnoring) {
    return new EvidenceSettings(
        purchase,
        cart,
        download,
        click,
        search,
        view,
        inBucketAt,
        guessing,
        season,
        otherGifts,
        otherIgnoring);
  }

  /** The same, but for how much a guess counts. */
  public EvidenceSettings guessing(double share) {
    return new EvidenceSettings(
        purchase, cart, download, click, search, view, inBucketAt, share, season, gifts, ignoring);
  }
}
