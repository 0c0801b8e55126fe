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

  /**
   * Matches every refund in the view with its purchase, in about as many steps as there are rows;
   * allocates only where there is a refund.
   */
  public static Refunds of(CustomerView view) {
    int refunds = count(view.events(), view.from(), view.to());
    return refunds == 0 ? NONE : matched(view, refunds);
  }

  /** Whether any of these rows is a refund. */
  public static boolean isAnyIn(EventColumns events, int from, int to) {
    return count(events, from, to) > 0;
  }

  private static int count(EventColumns events, int from, int to) {
    int refunds = 0;
    for (int row = from; row < to; row++) {
      refunds += events.typeCode(row) == REFUND ? 1 : 0;
    }
    return refunds;
  }

  private static Refunds matched(CustomerView view, int refunds) {
    EventColumns events = view.events();
    // What none of the refunds can mean is passed over.
    int[] orders = new int[refunds];
    int[] items = new int[refunds];
    int next = 0;
    for (int row = view.from(); row < view.to(); row++) {
      if (events.typeCode(row) == REFUND) {
        orders[next] = events.detail(row);
        items[next++] = events.item(row);
      }
    }
    Arrays.sort(orders);
    Arrays.sort(items);
    Sold sold = new Sold();
    for (int row = view.from(); row < view.to(); row++) {
      byte type = events.typeCode(row);
      int order = events.detail(row);
      int item = events.item(row);
      if (type == PURCHASE && (contains(orders, order) || contains(items, item))) {
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

  private static boolean contains(int[] sorted, int one) {
    return Arrays.binarySearch(sorted, one) >= 0;
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
