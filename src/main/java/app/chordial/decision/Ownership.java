package app.chordial.decision;

import app.chordial.audience.CustomerView;
import app.chordial.audience.EventColumns;
import app.chordial.audience.EventType;
import app.chordial.interest.Refunds;
import java.util.Arrays;

/**
 * The products that one customer bought and kept, as far as they say something of what is sold;
 * read on where events were added. Belongs to one customer, one set of columns and one thread at a
 * time.
 */
final class Ownership {

  private static final byte PURCHASE = EventType.PURCHASE.code();
  private static final byte REFUND = EventType.REFUND.code();
  private static final int[] NOTHING = {};

  private int[] items = NOTHING;
  private int count;
  private int readTo = -1;

  Ownership copy() {
    Ownership copy = new Ownership();
    copy.items = items.clone();
    copy.count = count;
    copy.readTo = readTo;
    return copy;
  }

  /** In the order in which they were first bought, each once; valid up to {@link #count}. */
  int[] items() {
    return items;
  }

  int count() {
    return count;
  }

  /** Reads what was not read yet; from the beginning where a refund was added. */
  void read(CustomerView view, Pulls pulls) {
    EventColumns events = view.events();
    boolean isNew = readTo < view.from() || readTo > view.to();
    for (int row = readTo; !isNew && row < view.to(); row++) {
      isNew = events.typeCode(row) == REFUND;
    }
    Refunds refunds = Refunds.NONE;
    if (isNew) {
      refunds = Refunds.of(view);
      count = 0;
      readTo = view.from();
    }
    for (int row = readTo; row < view.to(); row++) {
      if (events.typeCode(row) == PURCHASE && events.item(row) >= 0) {
        int item = events.item(row);
        if (pulls.concerns(item) && refunds.kept(row) > 0 && !owns(item)) {
          add(item);
        }
      }
    }
    readTo = view.to();
  }

  private boolean owns(int item) {
    for (int i = 0; i < count; i++) {
      if (items[i] == item) {
        return true;
      }
    }
    return false;
  }

  private void add(int item) {
    if (count == items.length) {
      items = Arrays.copyOf(items, Math.max(4, 2 * count));
    }
    items[count++] = item;
  }
}
