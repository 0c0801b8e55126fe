package app.chordial.job;

import app.chordial.audience.Audience;
import app.chordial.audience.EventColumns;
import app.chordial.audience.EventType;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * How much a shop's data are.
 *
 * @param mailable how many customers may be mailed today
 * @param suppressed how many must never be mailed again
 * @param events by type, only those that are there
 * @param firstDay of the first event, or null
 * @param lastDay of the last event, or null
 */
public record ShopFigures(
    int customers,
    int mailable,
    int suppressed,
    int products,
    SequencedMap<EventType, Long> events,
    @Nullable LocalDate firstDay,
    @Nullable LocalDate lastDay,
    String dataVersion) {

  public static ShopFigures of(Audience audience) {
    int mailable = 0;
    int suppressed = 0;
    for (int customer = 0; customer < audience.size(); customer++) {
      boolean isSuppressed = audience.consents().isSuppressed(customer);
      suppressed += isSuppressed ? 1 : 0;
      mailable += audience.consents().isMailable(customer, Integer.MAX_VALUE) ? 1 : 0;
    }
    EventColumns events = audience.events();
    return new ShopFigures(
        audience.size(),
        mailable,
        suppressed,
        audience.catalogue().products().size(),
        byType(events),
        events.size() == 0 ? null : audience.time().date(oldest(events)),
        events.size() == 0 ? null : audience.time().date(audience.newestMinute()),
        audience.dataVersion());
  }

  private static SequencedMap<EventType, Long> byType(EventColumns events) {
    long[] counts = new long[EventType.values().length];
    for (int row = 0; row < events.size(); row++) {
      counts[events.typeCode(row)]++;
    }
    SequencedMap<EventType, Long> byType = new LinkedHashMap<>();
    for (EventType type : EventType.values()) {
      if (counts[type.code()] > 0) {
        byType.put(type, counts[type.code()]);
      }
    }
    return byType;
  }

  private static int oldest(EventColumns events) {
    int oldest = Integer.MAX_VALUE;
    for (int row = 0; row < events.size(); row++) {
      oldest = Math.min(oldest, events.minute(row));
    }
    return oldest;
  }

  /** All events together. */
  public long allEvents() {
    return events.values().stream().mapToLong(Long::longValue).sum();
  }
}
