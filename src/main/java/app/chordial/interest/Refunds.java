package app.chordial.interest;

import app.chordial.audience.CustomerView;
import app.chordial.audience.EventColumns;
import app.chordial.audience.EventType;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

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

  /**
   * Matches every refund in the view with its purchase, in about as many steps as there are rows;
   * allocates only where there is a refund.
   */
  public static Refunds of(CustomerView view) {
    EventColumns events = view.events();
    RoaringBitmap orders = null;
    RoaringBitmap items = null;
    for (int row = view.from(); row < view.to(); row++) {
      if (events.typeCode(row) == REFUND) {
        orders = orders == null ? new RoaringBitmap() : orders;
        items = items == null ? new RoaringBitmap() : items;
        orders.add(events.detail(row));
        items.add(events.item(row));
      }
    }
    return orders == null || items == null ? NONE : matched(view, orders, items);
  }

  /**
   * @param orders of the refunds, to pass over what none of them can mean
   * @param items of the refunds
   */
  private static Refunds matched(CustomerView view, RoaringBitmap orders, RoaringBitmap items) {
    EventColumns events = view.events();
    Sold sold = new Sold();
    for (int row = view.from(); row < view.to(); row++) {
      byte type = events.typeCode(row);
      int order = events.detail(row);
      int item = events.item(row);
      if (type == PURCHASE && (orders.contains(order) || items.contains(item))) {
        sold.bought(row, order, item, paid(events, row));
      } else if (type == REFUND) {
        sold.givenBack(order, item, amountOf(events, row));
      }
    }
    double[] kept = new double[view.to() - view.from()];
    Arrays.fill(kept, 1);
    sold.forEach(line -> kept[line.row() - view.from()] = line.kept());
    return new Refunds(kept, view.from());
  }

  /** The share of the purchase at {@code row} that was not given back, 0 to 1. */
  public double kept(int row) {
    return kept == null ? 1 : kept[row - from];
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
