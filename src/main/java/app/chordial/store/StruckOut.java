package app.chordial.store;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;

/** Which events the shop struck out as evidence. Few: one by one, by hand. */
final class StruckOut {

  private final Set<Long> events;

  private StruckOut(Set<Long> events) {
    this.events = events;
  }

  static StruckOut read(Pen pen) throws SQLException {
    Set<Long> events = new HashSet<>();
    pen.read("select event from event_struck_out", row -> events.add(row.getLong(1)));
    return new StruckOut(events);
  }

  boolean has(long event) {
    return !events.isEmpty() && events.contains(event);
  }

  /** Forgets events that are no more, before another can get their number. */
  static void forgetGone(Pen pen) throws SQLException {
    pen.now(
        "delete from event_struck_out s where not exists"
            + " (select 1 from event e where e.id = s.event)");
  }
}
