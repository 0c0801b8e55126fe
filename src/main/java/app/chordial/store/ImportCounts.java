package app.chordial.store;

import app.chordial.audience.EventType;
import java.util.SequencedMap;

/**
 * What a file brings.
 *
 * @param customers whom the shop didn't know, of whom it learns something new, who stay as they are
 * @param products the same of products
 * @param events the same by type; an event is never updated
 * @param rejected rows set aside to be mended
 * @param skipped rows that are right and not wanted, by what they are
 * @param mailableBefore how many customers may be mailed without this file
 * @param mailableAfter how many may be mailed with it
 */
public record ImportCounts(
    Tally customers,
    Tally products,
    SequencedMap<EventType, Tally> events,
    long rejected,
    SequencedMap<String, Long> skipped,
    long mailableBefore,
    long mailableAfter) {

  /** How many are new, changed, and known already. */
  public record Tally(long added, long updated, long duplicate) {}

  /** All events together. */
  public Tally allEvents() {
    long added = 0;
    long duplicate = 0;
    for (Tally tally : events.values()) {
      added += tally.added();
      duplicate += tally.duplicate();
    }
    return new Tally(added, 0, duplicate);
  }
}
