package app.chordial.interest;

import app.chordial.audience.EventColumns;
import app.chordial.audience.EventType;

/**
 * Clicks by programs that look for viruses. They follow every link within seconds of delivery; at
 * the resolution of a minute that is a click in the minute of a send.
 */
public final class ScannerClicks {

  private ScannerClicks() {}

  /**
   * Whether the click at {@code row} is a scanner's.
   *
   * @param from the customer's first row
   */
  public static boolean isOne(EventColumns events, int from, int row) {
    int minute = events.minute(row);
    for (int before = row - 1; before >= from && events.minute(before) == minute; before--) {
      if (events.typeCode(before) == EventType.SENT.code()) {
        return true;
      }
    }
    return false;
  }
}
