package app.chordial.rhythm.series;

import app.chordial.audience.CustomerView;
import app.chordial.audience.EventColumns;
import java.util.stream.IntStream;

/** One customer's events in the order of time, whatever order they came in. */
final class Happenings {

  final CustomerView view;
  final EventColumns events;
  final int from;
  final int to;

  Happenings(CustomerView of) {
    view = isInOrder(of) ? of : inOrder(of);
    events = view.events();
    from = view.from();
    to = view.to();
  }

  private static boolean isInOrder(CustomerView view) {
    for (int row = view.from() + 1; row < view.to(); row++) {
      if (key(view.events(), row) < key(view.events(), row - 1)) {
        return false;
      }
    }
    return true;
  }

  /** What can't be told apart by time and type is told apart by what it is about. */
  private static CustomerView inOrder(CustomerView view) {
    EventColumns events = view.events();
    EventColumns sorted = new EventColumns(view.to() - view.from());
    IntStream.range(view.from(), view.to())
        .boxed()
        .sorted((one, other) -> compared(events, one, other))
        .forEach(
            row ->
                sorted.append(
                    events.type(row),
                    events.minute(row),
                    events.item(row),
                    events.amount(row),
                    events.detail(row)));
    return new CustomerView(
            view.audience(), view.customer(), sorted, 0, sorted.size(), view.knownBefore())
        .at(view.minute());
  }

  private static int compared(EventColumns events, int one, int other) {
    int byKey = Long.compare(key(events, one), key(events, other));
    int byItem = byKey != 0 ? byKey : Integer.compare(events.item(one), events.item(other));
    int byDetail = byItem != 0 ? byItem : Integer.compare(events.detail(one), events.detail(other));
    return byDetail != 0 ? byDetail : Integer.compare(events.amount(one), events.amount(other));
  }

  long key(int row) {
    return key(events, row);
  }

  private static long key(EventColumns events, int row) {
    return Cue.key(events.minute(row), events.typeCode(row));
  }

  /** The first row after a key. */
  int firstAfter(long key) {
    int low = from;
    int high = to;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (key(middle) <= key) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
