package app.chordial.interest;

import app.chordial.audience.EventColumns;
import app.chordial.audience.EventType;

/**
 * Clicks by programs that look for viruses. They follow every link within seconds of delivery; at
 * the resolution of a minute that is a click in the minute of a send.
 */
public final class ScannerClicks {

  private static final byte SENT = EventType.SENT.code();

  /** Beyond so many rows of one minute, halving them beats walking. */
  private static final int WALK = 16;

  private ScannerClicks() {}

  /**
   * Whether the click at {@code row} is a scanner's.
   *
   * @param from the customer's first row
   */
  public static boolean isOne(EventColumns events, int from, int row) {
    int minute = events.minute(row);
    int stop = Math.max(from, row - WALK);
    for (int before = row - 1; before >= stop; before--) {
      if (events.minute(before) != minute) {
        return false;
      }
      if (events.typeCode(before) == SENT) {
        return true;
      }
    }
    return isSent(events, minute, from, stop);
  }

  /** Whether a minute holds a send before a row: rows of one minute are in order of their types. */
  private static boolean isSent(EventColumns events, int minute, int from, int to) {
    int low = events.firstNotBefore(minute, from, to);
    int high = to;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (events.typeCode(middle) < SENT) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < to && events.typeCode(low) == SENT;
  }
}
