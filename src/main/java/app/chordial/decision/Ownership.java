package app.chordial.decision;

import app.chordial.audience.CustomerView;
import app.chordial.audience.EventColumns;
import app.chordial.audience.EventType;
import app.chordial.interest.Refunds;
import java.util.Arrays;

/**
 * The products that one customer bought and kept, as far as they say something of what is sold, and
 * what they say of it together; read on where events were added. Belongs to one customer, one set
 * of columns and one thread at a time.
 */
final class Ownership {

  private static final byte PURCHASE = EventType.PURCHASE.code();
  private static final int[] NOTHING = {};
  private static final double[] NO_SUMS = {};

  /** Indexes into the catalogue in order, valid up to {@link #count}. */
  private int[] items = NOTHING;

  private int count;
  private double[] sums = NO_SUMS;
  private int readTo = -1;

  Ownership copy() {
    Ownership copy = new Ownership();
    copy.items = items.clone();
    copy.count = count;
    copy.sums = sums.clone();
    copy.readTo = readTo;
    return copy;
  }

  /** What all of them together say of each product that is sold; −∞ of what is owned itself. */
  double[] sums() {
    return sums;
  }

  /** Reads what was not read yet; from the beginning where a refund was added. */
  void read(CustomerView view, Pulls pulls) {
    EventColumns events = view.events();
    boolean isAnew =
        readTo < view.from() || readTo > view.to() || Refunds.isAnyIn(events, readTo, view.to());
    Refunds refunds = Refunds.NONE;
    if (isAnew) {
      refunds = Refunds.of(view);
      count = 0;
      sums = new double[pulls.size()];
      readTo = view.from();
    }
    for (int row = readTo; row < view.to(); row++) {
      if (events.typeCode(row) == PURCHASE && events.item(row) >= 0) {
        int item = events.item(row);
        if (pulls.concerns(item) && refunds.kept(row) > 0 && remember(item)) {
          pulls.add(item, sums);
        }
      }
    }
    readTo = view.to();
  }

  /** Remembers a product; false where it was known. */
  private boolean remember(int item) {
    int place = Arrays.binarySearch(items, 0, count, item);
    if (place >= 0) {
      return false;
    }
    int free = -place - 1;
    if (count == items.length) {
      items = Arrays.copyOf(items, Math.max(4, 2 * count));
    }
    System.arraycopy(items, free, items, free + 1, count - free);
    items[free] = item;
    count++;
    return true;
  }
}
