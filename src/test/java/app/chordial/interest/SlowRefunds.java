package app.chordial.interest;

import app.chordial.audience.CustomerView;
import app.chordial.audience.EventColumns;
import app.chordial.audience.EventType;
import java.util.Arrays;

/** What {@link Refunds} means, read by looking through all purchases for every refund. */
final class SlowRefunds {

  private final EventColumns events;
  private final int from;
  private final double[] kept;

  private SlowRefunds(CustomerView view) {
    events = view.events();
    from = view.from();
    kept = new double[view.to() - from];
    Arrays.fill(kept, 1);
  }

  /** The share of each row that was not given back. */
  static double[] of(CustomerView view) {
    SlowRefunds slow = new SlowRefunds(view);
    for (int row = view.from(); row < view.to(); row++) {
      if (view.events().type(row) == EventType.REFUND) {
        slow.cancel(row);
      }
    }
    return slow.kept;
  }

  private void cancel(int refund) {
    if (!cancelLines(refund) && !cancelOrder(refund) && events.item(refund) >= 0) {
      cancelLatest(refund);
    }
  }

  private boolean cancelLines(int refund) {
    if (events.detail(refund) < 0) {
      return false;
    }
    boolean found = false;
    double left = amountOf(refund);
    for (int row = refund - 1; row >= from; row--) {
      if (isOfOrder(row, refund) && events.item(row) == events.item(refund)) {
        found = true;
        left -= take(row, left);
      }
    }
    return found;
  }

  private boolean cancelOrder(int refund) {
    if (events.detail(refund) < 0 || events.item(refund) >= 0) {
      return false;
    }
    double open = 0;
    for (int row = from; row < refund; row++) {
      open += isOfOrder(row, refund) ? kept[row - from] * paid(row) : 0;
    }
    double share = open <= 0 ? 0 : Math.max(0, 1 - amountOf(refund) / open);
    for (int row = from; row < refund; row++) {
      kept[row - from] *= isOfOrder(row, refund) ? share : 1;
    }
    return open > 0;
  }

  private void cancelLatest(int refund) {
    for (int row = refund - 1; row >= from; row--) {
      boolean isIt =
          events.type(row) == EventType.PURCHASE && events.item(row) == events.item(refund);
      if (isIt && kept[row - from] > 1e-9) {
        take(row, amountOf(refund));
        return;
      }
    }
  }

  private boolean isOfOrder(int row, int refund) {
    return events.type(row) == EventType.PURCHASE && events.detail(row) == events.detail(refund);
  }

  private double take(int row, double amount) {
    double paid = paid(row);
    double open = kept[row - from] * paid;
    // Parts that add up to the whole leave nothing, which rounding must not hide.
    if (amount >= open - 1e-6) {
      kept[row - from] = 0;
      return Math.min(amount, open);
    }
    kept[row - from] -= amount / paid;
    return amount;
  }

  private double paid(int row) {
    return Math.max(1, events.amount(row));
  }

  private double amountOf(int refund) {
    return events.amount(refund) > 0 ? events.amount(refund) : Double.POSITIVE_INFINITY;
  }
}
