package app.chordial.store;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A plan that was made, without its lines.
 *
 * @param made what it was made from
 * @param changedAt when it came into its present state
 */
public record PlanRun(long id, Instant createdAt, Instant changedAt, State state, Made made) {

  /** The same plan in another state. */
  public PlanRun in(State other) {
    return new PlanRun(id, createdAt, changedAt, other, made);
  }

  /** Where a plan is on its way. */
  public enum State {
    /** Looked at only: it has no lines, and the next draft takes its place. */
    DRAFT,
    /** Given to the mail tool: its lines count as sent until results say otherwise. */
    EXPORTED,
    /** Its results were imported. */
    SETTLED,
    /** Another plan took its place before it was sent. */
    SUPERSEDED
  }

  /**
   * What a plan was made from; late events never change it.
   *
   * @param revision of the design
   * @param learned every fitted number, as text
   * @param market what couples customers, as text
   */
  public record Made(
      long revision,
      String dataVersion,
      String learned,
      String market,
      long seed,
      LocalDate from,
      int days) {

    /** The day after the last. */
    public LocalDate end() {
      return from.plusDays(days);
    }

    boolean isWithin(Made other) {
      return !from.isBefore(other.from) && !end().isAfter(other.end());
    }
  }
}
