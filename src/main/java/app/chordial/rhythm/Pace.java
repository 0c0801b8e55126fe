package app.chordial.rhythm;

/**
 * The gap between two e-mails to one customer, and what speeds it up or slows it down (§4.4).
 *
 * @param baseGapDays at average receptivity
 * @param minGapDays never closer
 * @param maxGapDays never wider
 * @param steepness γ: how strongly receptivity moves the gap
 * @param halfLifeDays after which an answer weighs half
 * @param restAfterDays without an answer, together with
 * @param restAfterMails so many unanswered e-mails, a customer rests
 * @param mode what moves the gap
 * @param lifetimeShare how much of what a customer will bring is owed to e-mail, 0 to 1: what an
 *     unsubscribe loses, where the gap is the one that pays most
 */
public record Pace(
    double baseGapDays,
    double minGapDays,
    double maxGapDays,
    double steepness,
    double halfLifeDays,
    int restAfterDays,
    int restAfterMails,
    Mode mode,
    double lifetimeShare) {

  /** What moves the gap from customer to customer. */
  public enum Mode {
    /** How often a customer answers, against the average. */
    RECEPTIVITY,
    /** What each further e-mail a month brings a customer and the shop, less what it costs. */
    OPTIMISED
  }

  /** What e-mail is taken to contribute to what a customer brings. */
  public static final double LIFETIME_SHARE = 0.2;

  public static final Pace DEFAULT = new Pace(7, 2, 60, 0.5, 90, 180, 40);

  /** A pace by receptivity. */
  public Pace(
      double baseGapDays,
      double minGapDays,
      double maxGapDays,
      double steepness,
      double halfLifeDays,
      int restAfterDays,
      int restAfterMails) {
    this(
        baseGapDays,
        minGapDays,
        maxGapDays,
        steepness,
        halfLifeDays,
        restAfterDays,
        restAfterMails,
        Mode.RECEPTIVITY,
        LIFETIME_SHARE);
  }

  /**
   * The gap in days by receptivity, at a receptivity relative to the list's mean: clamp(g·ρ^(−γ),
   * min, max).
   */
  public double gapDays(double receptivity) {
    return Math.clamp(baseGapDays * slowed(receptivity), minGapDays, maxGapDays);
  }

  /** ρ^(−γ); of the usual γ by a root, since a power takes ten times as long. */
  private double slowed(double receptivity) {
    return steepness == 0.5
        ? 1 / StrictMath.sqrt(receptivity)
        : StrictMath.pow(receptivity, -steepness);
  }

  public Pace withBaseGapDays(double other) {
    return new Pace(
        other,
        minGapDays,
        maxGapDays,
        steepness,
        halfLifeDays,
        restAfterDays,
        restAfterMails,
        mode,
        lifetimeShare);
  }

  public Pace withMinGapDays(double other) {
    return new Pace(
        baseGapDays,
        other,
        maxGapDays,
        steepness,
        halfLifeDays,
        restAfterDays,
        restAfterMails,
        mode,
        lifetimeShare);
  }

  public Pace withMaxGapDays(double other) {
    return new Pace(
        baseGapDays,
        minGapDays,
        other,
        steepness,
        halfLifeDays,
        restAfterDays,
        restAfterMails,
        mode,
        lifetimeShare);
  }

  public Pace withSteepness(double other) {
    return new Pace(
        baseGapDays,
        minGapDays,
        maxGapDays,
        other,
        halfLifeDays,
        restAfterDays,
        restAfterMails,
        mode,
        lifetimeShare);
  }

  public Pace withHalfLifeDays(double other) {
    return new Pace(
        baseGapDays,
        minGapDays,
        maxGapDays,
        steepness,
        other,
        restAfterDays,
        restAfterMails,
        mode,
        lifetimeShare);
  }

  public Pace withRestAfterDays(int other) {
    return new Pace(
        baseGapDays,
        minGapDays,
        maxGapDays,
        steepness,
        halfLifeDays,
        other,
        restAfterMails,
        mode,
        lifetimeShare);
  }

  public Pace withRestAfterMails(int other) {
    return new Pace(
        baseGapDays,
        minGapDays,
        maxGapDays,
        steepness,
        halfLifeDays,
        restAfterDays,
        other,
        mode,
        lifetimeShare);
  }

  public Pace with(Mode other) {
    return new Pace(
        baseGapDays,
        minGapDays,
        maxGapDays,
        steepness,
        halfLifeDays,
        restAfterDays,
        restAfterMails,
        other,
        lifetimeShare);
  }

  public Pace withLifetimeShare(double other) {
    return new Pace(
        baseGapDays,
        minGapDays,
        maxGapDays,
        steepness,
        halfLifeDays,
        restAfterDays,
        restAfterMails,
        mode,
        other);
  }
}
