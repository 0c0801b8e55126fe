package app.chordial.segment;

import app.chordial.audience.CustomerView;
import app.chordial.audience.EventColumns;
import app.chordial.audience.EventType;
import app.chordial.segment.Rule.Comparison;
import app.chordial.segment.Rule.Measure;
import app.chordial.segment.Rule.Times;
import java.util.function.IntPredicate;
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
    IntPredicate within = window.within(view);
    int to = window.to(view);
    for (int row = window.from(view, day); row < to; row++) {
      if (passes(view.events(), row, within)) {
        sum += view.events().amount(row);
      }
    }
    return sum;
  }

  /** How many occasions count; {@code enough} or more where there are at least so many. */
  long count(CustomerView view, int day, long enough) {
    int from = window.from(view, day);
    int to = window.to(view);
    IntPredicate within = window.within(view);
    if (occasion != Occasion.ROW && to - from > MANY_ROWS) {
      return countOfMany(view, from, enough, within);
    }
    long count = 0;
    for (int row = from; row < to && count < enough; row++) {
      if (passes(view.events(), row, within) && !isRepeat(view.events(), from, row, within)) {
        count++;
      }
    }
    return count;
  }

  /** The newest row that counts, or −1. */
  int newest(CustomerView view, int day) {
    int from = window.from(view, day);
    IntPredicate within = window.within(view);
    for (int row = window.to(view) - 1; row >= from; row--) {
      if (passes(view.events(), row, within)) {
        return row;
      }
    }
    return -1;
  }

  private boolean passes(EventColumns events, int row, IntPredicate within) {
    return filter.passes(events, row) && within.test(row);
  }

  /** Whether a row is of the same occasion as an earlier one that counts. */
  private boolean isRepeat(EventColumns events, int from, int row, IntPredicate within) {
    if (occasion == Occasion.ROW) {
      return false;
    }
    int minute = events.minute(row);
    int detail = events.detail(row);
    boolean isWithinMinute = isWithinMinute(detail);
    for (int other = row - 1; other >= from; other--) {
      if (isWithinMinute && events.minute(other) != minute) {
        return false;
      }
      if (events.detail(other) == detail && passes(events, other, within)) {
        return true;
      }
    }
    return false;
  }

  /** Whether only rows of one minute can be one occasion. */
  private boolean isWithinMinute(int detail) {
    return occasion == Occasion.EMAIL || detail < 0;
  }

  private long countOfMany(CustomerView view, int from, long enough, IntPredicate within) {
    EventColumns events = view.events();
    int to = window.to(view);
    RoaringBitmap orders = new RoaringBitmap();
    RoaringBitmap ofMinute = new RoaringBitmap();
    long count = 0;
    int minute = Integer.MIN_VALUE;
    for (int row = from; row < to && count < enough; row++) {
      if (passes(events, row, within)) {
        if (events.minute(row) != minute) {
          minute = events.minute(row);
          ofMinute.clear();
        }
        int detail = events.detail(row);
        count += (isWithinMinute(detail) ? ofMinute : orders).checkedAdd(detail) ? 1 : 0;
      }
    }
    return count;
  }
}
