package app.chordial.segment;

import app.chordial.audience.Attribute;
import app.chordial.audience.CustomerView;
import app.chordial.audience.EventColumns;
import app.chordial.audience.ShopTime;
import java.time.LocalDate;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The time within which a deed counts: a span of rows, and a test of each row in it.
 *
 * <p>Rows of a customer are in order of time.
 */
sealed interface Window {

  /** Every row of the span. */
  IntPredicate EVERY = _ -> true;

  /** The first row that may count. */
  default int from(CustomerView view, int day) {
    return view.from();
  }

  /** The row after the last that may count. */
  default int to(CustomerView view) {
    return view.to();
  }

  /** Which rows of the span count, for one thread to ask about some of them. */
  default IntPredicate within(CustomerView view) {
    return EVERY;
  }

  /** Any time. */
  record Always() implements Window {}

  /** From so many days before the day of the view on. */
  record Last(int days) implements Window {

    private static final int WALK = 16;

    @Override
    public int from(CustomerView view, int day) {
      int first = (int) Math.max(Integer.MIN_VALUE, (long) day - days);
      return newestFrom(view, view.audience().time().startOf(first));
    }

    /** The recent rows are few: a short walk from the end beats halving the whole. */
    private static int newestFrom(CustomerView view, int minute) {
      EventColumns events = view.events();
      int stop = Math.max(view.from(), view.to() - WALK);
      for (int row = view.to(); row > stop; row--) {
        if (events.minute(row - 1) < minute) {
          return row;
        }
      }
      return events.firstNotBefore(minute, view.from(), stop);
    }
  }

  /** From a minute to before another. */
  record Span(int low, int high) implements Window {

    /** Between two dates, both included. */
    static Span of(Rule.When.Between between, ShopTime time) {
      LocalDate from = between.from();
      LocalDate to = between.to();
      return new Span(
          from == null ? Integer.MIN_VALUE : start(time, from.toEpochDay()),
          to == null ? Integer.MAX_VALUE : start(time, to.toEpochDay() + 1));
    }

    /** Beyond the shop's calendar nothing is cut off. */
    private static int start(ShopTime time, long day) {
      if (day <= 0) {
        return Integer.MIN_VALUE;
      }
      int minute = time.startOf((int) Math.min(day, Integer.MAX_VALUE));
      return time.day(minute) < day ? Integer.MAX_VALUE : minute;
    }

    @Override
    public int from(CustomerView view, int day) {
      return view.events().firstNotBefore(low, view.from(), view.to());
    }

    @Override
    public int to(CustomerView view) {
      return view.events().firstNotBefore(high, view.from(), view.to());
    }
  }

  /** At most so many minutes before, and at an earlier minute than, another deed. */
  record Before(DeedFilter other, long minutes) implements Window {
    @Override
    public IntPredicate within(CustomerView view) {
      return new Near(
          other, view, (deeds, row) -> deeds.untilNext(view.events().minute(row)) <= minutes);
    }
  }

  /** At most so many minutes after, and at a later minute than, another deed. */
  record After(DeedFilter other, long minutes) implements Window {
    @Override
    public IntPredicate within(CustomerView view) {
      return new Near(
          other, view, (deeds, row) -> deeds.sinceLast(view.events().minute(row)) <= minutes);
    }
  }

  /** Whether a row is near to another deed; when that was done is looked up where it is asked. */
  final class Near implements IntPredicate {

    /** Compares a row with all of the other deeds. */
    interface Nearness {
      boolean holds(DeedMinutes deeds, int row);
    }

    private final DeedFilter other;
    private final CustomerView view;
    private final Nearness nearness;
    private @Nullable DeedMinutes deeds;

    private Near(DeedFilter other, CustomerView view, Nearness nearness) {
      this.other = other;
      this.view = view;
      this.nearness = nearness;
    }

    @Override
    public boolean test(int row) {
      DeedMinutes known = deeds;
      if (known == null) {
        known = new DeedMinutes(other, view);
        deeds = known;
      }
      return nearness.holds(known, row);
    }
  }

  /** In the month of a date of the customer's, of whatever year; never where it is not known. */
  record InMonthOf(Attribute.Date date) implements Window {
    @Override
    public int to(CustomerView view) {
      return date.isKnownTo(view) ? view.to() : view.from();
    }

    @Override
    public IntPredicate within(CustomerView view) {
      return row -> {
        int day = view.audience().time().day(view.events().minute(row));
        return LocalDate.ofEpochDay(day).getMonth()
            == LocalDate.ofEpochDay(date.day(view.customer())).getMonth();
      };
    }
  }
}
