package app.chordial.segment;

import app.chordial.audience.CustomerView;
import app.chordial.audience.EventColumns;
import java.util.Arrays;

/** The minutes in which one customer did something, in order. */
final class DeedMinutes {

  /** Longer than between any two minutes. */
  static final long NEVER = Long.MAX_VALUE;

  private int[] minutes = new int[8];
  private int size;

  DeedMinutes(DeedFilter filter, CustomerView view) {
    EventColumns events = view.events();
    for (int row = view.from(); row < view.to(); row++) {
      if (filter.passes(events, row)) {
        add(events.minute(row));
      }
    }
  }

  private void add(int minute) {
    if (size > 0 && minutes[size - 1] == minute) {
      return;
    }
    if (size == minutes.length) {
      minutes = Arrays.copyOf(minutes, size * 2);
    }
    minutes[size++] = minute;
  }

  /** How many minutes pass from a minute to the next such one after it, or {@link #NEVER}. */
  long untilNext(int minute) {
    int found = Arrays.binarySearch(minutes, 0, size, minute);
    int next = found >= 0 ? found + 1 : -found - 1;
    return next < size ? (long) minutes[next] - minute : NEVER;
  }

  /** How many minutes have passed at a minute since the last such one before it. */
  long sinceLast(int minute) {
    int found = Arrays.binarySearch(minutes, 0, size, minute);
    int last = (found >= 0 ? found : -found - 1) - 1;
    return last >= 0 ? (long) minute - minutes[last] : NEVER;
  }
}
