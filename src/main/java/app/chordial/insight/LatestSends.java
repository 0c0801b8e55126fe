package app.chordial.insight;

import app.chordial.audience.CustomerView;
import app.chordial.audience.EventColumns;
import app.chordial.audience.EventType;
import java.util.HashMap;
import java.util.Map;

/**
 * When each message last went to one customer, asked row by row: mostly it was sent just before;
 * where not, a table is made of all rows once.
 */
final class LatestSends {

  private static final byte SENT = EventType.SENT.code();
  private static final int WALK = 32;

  private final CustomerView view;

  /** The last row that carried a message, of the rows before {@link #readTo}. */
  private final Map<Integer, Integer> rows = HashMap.newHashMap(0);

  private int readTo;

  LatestSends(CustomerView view) {
    this.view = view;
    readTo = view.from();
  }

  /**
   * The minute of the latest send of a message before a row, or {@link MailHistory#NEVER}.
   *
   * @param row not before that of an earlier question
   */
  int minuteBefore(int message, int row) {
    EventColumns events = view.events();
    int stop = Math.max(view.from(), row - WALK);
    for (int sent = row - 1; sent >= stop; sent--) {
      if (events.typeCode(sent) == SENT && events.detail(sent) == message) {
        return events.minute(sent);
      }
    }
    while (readTo < stop) {
      if (events.typeCode(readTo) == SENT) {
        rows.put(events.detail(readTo), readTo);
      }
      readTo++;
    }
    Integer sent = rows.get(message);
    return sent == null ? estimated(message, events.minute(row)) : events.minute(sent);
  }

  private int estimated(int message, int minute) {
    return message < 0
        ? MailHistory.NEVER
        : view.audience().estimated().lastBefore(view.customer(), message, minute);
  }
}
