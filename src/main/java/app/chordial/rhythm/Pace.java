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
 */
public record Pace(
    double baseGapDays,
    double minGapDays,
    double maxGapDays,
    double steepness,
    double halfLifeDays,
    int restAfterDays,
    int restAfterMails) {

  public static final Pace DEFAULT = new Pace(7, 2, 60, 0.5, 90, 180, 12);

  /** The gap in days at a receptivity relative to the list's mean: clamp(g·ρ^(−γ), min, max). */
  public double gapDays(double receptivity) {
    return Math.clamp(
        baseGapDays * StrictMath.pow(receptivity, -steepness), minGapDays, maxGapDays);
  }

  public Pace withBaseGapDays(double other) {
    return new Pace(
        other, minGapDays, maxGapDays, steepness, halfLifeDays, restAfterDays, restAfterMails);
  }

  public Pace withMinGapDays(double other) {
    return new Pace(
        baseGapDays, other, maxGapDays, steepness, halfLifeDays, restAfterDays, restAfterMails);
  }

  public Pace withMaxGapDays(double other) {
    return new Pace(
        baseGapDays, minGapDays, other, steepness, halfLifeDays, restAfterDays, restAfterMails);
  }

  public Pace withSteepness(double other) {
    return new Pace(
        baseGapDays, minGapDays, maxGapDays, other, halfLifeDays, restAfterDays, restAfterMails);
  }

  public Pace withHalfLifeDays(double other) {
    return new Pace(
        baseGapDays, minGapDays, maxGapDays, steepness, other, restAfterDays, restAfterMails);
  }

  public Pace withRestAfterDays(int other) {
    return new Pace(
        baseGapDays, minGapDays, maxGapDays, steepness, halfLifeDays, other, restAfterMails);
  }

  public Pace withRestAfterMails(int other) {
    return new Pace(
        baseGapDays, minGapDays, maxGapDays, steepness, halfLifeDays, restAfterDays, other);
  }
}
