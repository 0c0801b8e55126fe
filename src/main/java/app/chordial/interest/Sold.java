package app.chordial.interest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What one customer bought and what is left of it, as purchases and refunds come in, in their
 * order. A line that is wholly given back is looked at once more at most, so all of them together
 * cost about as many steps as there are.
 */
final class Sold {

  /** What a refund names. */
  private record Named(int order, int item) {}

  private final List<Line> lines = new ArrayList<>();
  private final Map<Integer, Order> orders = new HashMap<>();

  /** The lines of an order and item of which something may be left, the latest first. */
  private final Map<Named, Deque<Line>> byOrder = new HashMap<>();

  /** The same of an item, whatever the order. */
  private final Map<Integer, Deque<Line>> byItem = new HashMap<>();

  /** The lines of one order, and what is left of all of them. */
  private static final class Order {
    private double left;

    /** What refunds of the whole order have left of a line that was there before all of them. */
    private double share = 1;

    /** Takes from every line alike. */
    void take(double amount) {
      share *= Math.max(0, 1 - amount / left);
      left = Math.max(0, left - amount);
    }
  }

  /** One purchase. */
  static final class Line {
    private final int row;
    private final @Nullable Order order;
    private final double paid;

    /** The order's share when this line came. */
    private final double since;

    /** What refunds of this very line have left of what was paid. */
    private double own;

    private Line(int row, @Nullable Order order, double paid) {
      this.row = row;
      this.order = order;
      this.paid = paid;
      since = order == null ? 1 : order.share;
      own = paid;
    }

    int row() {
      return row;
    }

    /** The share that was not given back, 0 to 1. */
    double kept() {
      return own / paid * share();
    }

    private double share() {
      return order == null ? 1 : order.share / since;
    }

    /** Takes up to an amount and answers how much it took. */
    double take(double amount) {
      double left = own * share();
      double taken = Math.min(amount, left);
      own = amount >= left ? 0 : own - amount / share();
      if (order != null) {
        order.left = Math.max(0, order.left - taken);
      }
      return taken;
    }
  }

  /**
   * @param order the number of the order, or −1
   * @param item the product, or −1
   * @param paid minor units, above 0
   */
  void bought(int row, int order, int item, double paid) {
    Order of = order < 0 ? null : open(order);
    Line line = new Line(row, of, paid);
    lines.add(line);
    if (of != null) {
      of.left += paid;
      byOrder.computeIfAbsent(new Named(order, item), _ -> new ArrayDeque<>()).push(line);
    }
    if (item >= 0) {
      byItem.computeIfAbsent(item, _ -> new ArrayDeque<>()).push(line);
    }
  }

  /** An order that was wholly given back has no share that new lines could begin with. */
  private Order open(int order) {
    Order known = orders.get(order);
    if (known == null || known.share == 0) {
      known = new Order();
      orders.put(order, known);
    }
    return known;
  }

  /**
   * @param order the number of the order, or −1
   * @param item the product, or −1
   * @param amount minor units, infinite for everything
   */
  void givenBack(int order, int item, double amount) {
    if (order >= 0 && isFromLines(new Named(order, item), amount)) {
      return;
    }
    if (item >= 0) {
      fromLatest(item, amount);
    } else if (order >= 0) {
      fromOrder(order, amount);
    }
  }

  /** Takes from the lines of the same order and item, latest first; false where there is none. */
  private boolean isFromLines(Named named, double amount) {
    Deque<Line> some = byOrder.get(named);
    if (some == null) {
      return false;
    }
    double left = amount;
    while (left > 0 && !some.isEmpty()) {
      left -= some.element().take(left);
      leaveOut(some);
    }
    return true;
  }

  private void fromLatest(int item, double amount) {
    Deque<Line> some = byItem.get(item);
    if (some != null) {
      leaveOut(some);
      if (!some.isEmpty()) {
        some.element().take(amount);
      }
    }
  }

  private void fromOrder(int order, double amount) {
    Order of = orders.get(order);
    if (of != null && of.left > 0) {
      of.take(amount);
    }
  }

  /** Forgets the latest lines, as far as nothing is left of them. */
  private static void leaveOut(Deque<Line> some) {
    while (!some.isEmpty() && some.element().kept() <= 0) {
      some.remove();
    }
  }

  void forEach(Consumer<Line> taker) {
    lines.forEach(taker);
  }
}
