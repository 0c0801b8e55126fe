package app.chordial.segment;

import app.chordial.audience.CustomerView;
import app.chordial.audience.EventColumns;
import app.chordial.audience.EventType;
import app.chordial.segment.Rule.Comparison;
import app.chordial.segment.Rule.Measure;
import app.chordial.segment.Rule.Times;
import org.roaringbitmap.RoaringBitmap;

/** Whether somebody did something often enough, or for enough money, within some time. */
final class DeedCondition implements Condition {

  /** Beyond so many rows, looking back for an order's other lines costs more than a bitmap. */
  private static final int MANY_ROWS = 1024;

  /** What makes two rows one occasion. */
  private enum Occasion {
    /** Nothing: each row is one. */
    ROW,
    /** The order; lines without an order, the minute. */
    ORDER,
    /** The minute and the message. */
    EMAIL
  }

  private final DeedFilter filter;
  private final Window window;
  private final Times times;
  private final Occasion occasion;

  DeedCondition(EventType type, DeedFilter filter, Window window, Times times) {
    this.filter = filter;
    this.window = window;
    this.times = times;
    occasion =
        switch (type) {
          case VIEW, SEARCH, DOWNLOAD, REVIEW, OPT_IN, OPT_OUT -> Occasion.ROW;
          case CART, CHECKOUT, PURCHASE, REFUND -> Occasion.ORDER;
          case SENT, OPEN, CLICK, BOUNCE, COMPLAINT, UNSUBSCRIBE -> Occasion.EMAIL;
        };
  }

  @Override
  public boolean holds(CustomerView view, int day, Measures measures) {
    long value = times.measure() == Measure.SUM ? sum(view, day) : count(view, day, decidedAt());
    return times.comparison().holds(value, times.number());
  }

  /** The count at which the answer is known, whatever follows. */
  private long decidedAt() {
    return times.comparison() == Comparison.AT_LEAST ? times.number() : times.number() + 1;
  }

  /** The sum of the amounts of the rows that count, in minor units. */
  long sum(CustomerView view, int day) {
    long sum = 0;
    int to = window.to(view);
    for (int row = window.from(view, day); row < to; row++) {
      if (passes(view, row)) {
        sum += view.events().amount(row);
      }
    }
    return sum;
  }

  /** How many occasions count; {@code enough} where there are at least so many. */
  long count(CustomerView view, int day, long enough) {
    int from = window.from(view, day);
    int to = window.to(view);
    if (occasion == Occasion.ORDER && to - from > MANY_ROWS) {
      return countOfMany(view, from, to);
    }
    long count = 0;
    for (int row = from; row < to && count < enough; row++) {
      if (passes(view, row) && !isRepeat(view, from, row)) {
        count++;
      }
    }
    return count;
  }

  /** The newest row that counts, or −1. */
  int newest(CustomerView view, int day) {
    int from = window.from(view, day);
    for (int row = window.to(view) - 1; row >= from; row--) {
      if (passes(view, row)) {
        return row;
      }
    }
    return -1;
  }

  private boolean passes(CustomerView view, int row) {
    return filter.passes(view.events(), row) && window.holds(view, row);
  }

  /** Whether a row is of the same occasion as an earlier one that counts. */
  private boolean isRepeat(CustomerView view, int from, int row) {
    if (occasion == Occasion.ROW) {
      return false;
    }
    EventColumns events = view.events();
    int minute = events.minute(row);
    int detail = events.detail(row);
    boolean isWithinMinute = occasion == Occasion.EMAIL || detail < 0;
    for (int other = row - 1; other >= from; other--) {
      if (isWithinMinute && events.minute(other) != minute) {
        return false;
      }
      if (events.detail(other) == detail && passes(view, other)) {
        return true;
      }
    }
    return false;
  }

  private long countOfMany(CustomerView view, int from, int to) {
    EventColumns events = view.events();
    RoaringBitmap orders = new RoaringBitmap();
    long others = 0;
    for (int row = from; row < to; row++) {
      if (passes(view, row)) {
        if (events.detail(row) >= 0) {
          orders.add(events.detail(row));
        } else if (!isRepeat(view, from, row)) {
          others++;
        }
      }
    }
    return orders.getLongCardinality() + others;
  }
}
