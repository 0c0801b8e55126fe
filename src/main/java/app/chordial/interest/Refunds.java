package app.chordial.interest;

import app.chordial.audience.CustomerView;
import app.chordial.audience.EventColumns;
import app.chordial.audience.EventType;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What refunds have left of one customer's purchases.
 *
 * <p>A refund cancels its own purchase, no more: the lines of the same order and item; where the
 * order is unknown, the latest earlier purchase of the item not yet given back. A part of the
 * amount cancels that part. A refund of an order without an item takes from all its lines alike.
 */
public final class Refunds {

  private static final byte PURCHASE = EventType.PURCHASE.code();
  private static final byte REFUND = EventType.REFUND.code();

  /** Nothing was given back. */
  public static final Refunds NONE = new Refunds(null, 0);

  private final double @Nullable [] kept;
  private final int from;

  private Refunds(double @Nullable [] kept, int from) {
    this.kept = kept;
    this.from = from;
  }

  /** Matches every refund in the view with its purchase; allocates only where there is one. */
  public static Refunds of(CustomerView view) {
    EventColumns events = view.events();
    int from = view.from();
    int to = view.to();
    double[] kept = null;
    for (int row = from; row < to; row++) {
      if (events.typeCode(row) == REFUND) {
        if (kept == null) {
          kept = new double[to - from];
          Arrays.fill(kept, 1);
        }
        cancel(events, kept, from, row);
      }
    }
    return kept == null ? NONE : new Refunds(kept, from);
  }

  /** The share of the purchase at {@code row} that was not given back, 0 to 1. */
  public double kept(int row) {
    return kept == null ? 1 : kept[row - from];
  }

  private static void cancel(EventColumns events, double[] kept, int from, int refund) {
    if (!cancelLines(events, kept, from, refund)
        && !cancelOrder(events, kept, from, refund)
        && events.item(refund) >= 0) {
      cancelLatest(events, kept, from, refund);
    }
  }

  /** Takes from the lines of the same order and item, latest first; false where there is none. */
  private static boolean cancelLines(EventColumns events, double[] kept, int from, int refund) {
    int order = events.detail(refund);
    if (order < 0) {
      return false;
    }
    boolean found = false;
    double left = amountOf(events, refund);
    for (int row = refund - 1; row >= from; row--) {
      if (events.typeCode(row) == PURCHASE
          && events.detail(row) == order
          && events.item(row) == events.item(refund)) {
        found = true;
        left -= take(events, kept, from, row, left);
      }
    }
    return found;
  }

  /** Takes from every line of an order alike, for a refund that names no item. */
  private static boolean cancelOrder(EventColumns events, double[] kept, int from, int refund) {
    int order = events.detail(refund);
    if (order < 0 || events.item(refund) >= 0) {
      return false;
    }
    double open = 0;
    for (int row = from; row < refund; row++) {
      if (events.typeCode(row) == PURCHASE && events.detail(row) == order) {
        open += kept[row - from] * paid(events, row);
      }
    }
    if (open <= 0) {
      return false;
    }
    double share = Math.max(0, 1 - amountOf(events, refund) / open);
    for (int row = from; row < refund; row++) {
      if (events.typeCode(row) == PURCHASE && events.detail(row) == order) {
        kept[row - from] *= share;
      }
    }
    return true;
  }

  private static void cancelLatest(EventColumns events, double[] kept, int from, int refund) {
    for (int row = refund - 1; row >= from; row--) {
      if (events.typeCode(row) == PURCHASE
          && events.item(row) == events.item(refund)
          && kept[row - from] > 0) {
        take(events, kept, from, row, amountOf(events, refund));
        return;
      }
    }
  }

  /** Takes up to {@code amount} from a purchase and answers how much it took. */
  private static double take(EventColumns events, double[] kept, int from, int row, double amount) {
    double paid = paid(events, row);
    double open = kept[row - from] * paid;
    if (amount >= open) {
      kept[row - from] = 0;
      return open;
    }
    kept[row - from] -= amount / paid;
    return amount;
  }

  /** A purchase without an amount counts as one minor unit, so that any refund cancels it. */
  private static double paid(EventColumns events, int row) {
    return Math.max(1, events.amount(row));
  }

  /** A refund without an amount gives everything back. */
  private static double amountOf(EventColumns events, int refund) {
    return events.amount(refund) > 0 ? events.amount(refund) : Double.POSITIVE_INFINITY;
  }
}
