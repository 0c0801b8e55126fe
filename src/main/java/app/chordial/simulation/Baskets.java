package app.chordial.simulation;

import app.chordial.audience.Audience;
import app.chordial.audience.CustomerView;
import app.chordial.audience.EventColumns;
import app.chordial.audience.EventType;
import app.chordial.audience.Snapshot;
import java.util.ArrayList;
import java.util.List;

/**
 * What an order that comes by itself holds: a copy of one of the customer's own earlier orders, or
 * of anybody's for who has none (a bootstrap of baskets).
 */
final class Baskets {

  private static final byte PURCHASE = EventType.PURCHASE.code();
  private static final int POOL = 2000;

  private final EventColumns events;
  private final List<int[]> pool = new ArrayList<>();
  private final List<List<int[]>> own = new ArrayList<>();

  Baskets(Snapshot snapshot) {
    Audience audience = snapshot.audience();
    events = audience.events();
    for (int customer = 0; customer < snapshot.size(); customer++) {
      List<int[]> orders = orders(snapshot.view(customer));
      own.add(orders);
      if (pool.size() < POOL) {
        pool.addAll(orders);
      }
    }
  }

  private List<int[]> orders(CustomerView view) {
    List<int[]> orders = new ArrayList<>();
    int row = view.from();
    while (row < view.to()) {
      if (events.typeCode(row) != PURCHASE) {
        row++;
        continue;
      }
      int end = row;
      while (end < view.to() && isSameOrder(row, end)) {
        end++;
      }
      orders.add(new int[] {row, end});
      row = end;
    }
    return orders;
  }

  private boolean isSameOrder(int row, int other) {
    return events.typeCode(other) == PURCHASE
        && events.minute(other) == events.minute(row)
        && events.detail(other) == events.detail(row);
  }

  /**
   * Rows from and to before of an order in the audience's events.
   *
   * @param u a random number in [0, 1)
   */
  int[] draw(int customer, double u) {
    List<int[]> orders = own.get(customer).isEmpty() ? pool : own.get(customer);
    return orders.isEmpty() ? new int[] {0, 0} : orders.get((int) (u * orders.size()));
  }

  /**
   * Copies an order into a customer's events.
   *
   * @return what it comes to, minor units
   */
  long append(int[] order, EventColumns to, int minute, int detail) {
    for (int row = order[0]; row < order[1]; row++) {
      to.append(EventType.PURCHASE, minute, events.item(row), events.amount(row), detail);
    }
    return amount(order);
  }

  /** The same for an order that is still to come. */
  long append(int[] order, Underway to, int minute, int detail) {
    for (int row = order[0]; row < order[1]; row++) {
      to.add(EventType.PURCHASE, minute, events.item(row), events.amount(row), detail);
    }
    return amount(order);
  }

  private long amount(int[] order) {
    long sum = 0;
    for (int row = order[0]; row < order[1]; row++) {
      sum += events.amount(row);
    }
    return sum;
  }
}
