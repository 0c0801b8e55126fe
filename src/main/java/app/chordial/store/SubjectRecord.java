package app.chordial.store;

import app.chordial.audience.EventType;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the workspace knows of one person.
 *
 * @param identities all numbers and addresses under which the shop met the person
 * @param statements what imports said
 * @param suppressions why the person is not mailed; empty where that isn't so
 */
public record SubjectRecord(
    CustomerCard card,
    List<String> identities,
    List<Statement> statements,
    List<ConsentChange> consents,
    List<Event> events,
    List<PlannedLine> planned,
    List<String> suppressions) {

  /**
   * What one import said of the person.
   *
   * @param attributes name and value, in turn
   */
  public record Statement(
      String file,
      Instant importedAt,
      @Nullable Instant knownAt,
      @Nullable String firstName,
      @Nullable String lastName,
      List<String> attributes,
      List<String> tags) {}

  /**
   * A change of consent.
   *
   * @param at null where it has no date
   */
  public record ConsentChange(@Nullable Instant at, String state) {}

  /**
   * One dated act.
   *
   * @param isStruckOut whether the shop struck it out as evidence of interests
   */
  public record Event(
      Instant at,
      EventType type,
      @Nullable String product,
      int amountMinor,
      int quantity,
      @Nullable String ref,
      @Nullable String message,
      @Nullable String text,
      boolean isGift,
      String file,
      boolean isStruckOut) {}

  /** One e-mail that a plan chose. */
  public record PlannedLine(long run, Instant at, String theme, List<String> messages) {}
}
