package app.chordial.simulation;

import app.chordial.audience.CustomerView;
import app.chordial.audience.EventColumns;
import app.chordial.audience.EventType;
import app.chordial.audience.Snapshot;
import app.chordial.decision.Planner;
import app.chordial.rhythm.series.Exit;
import app.chordial.rhythm.series.Series;
import app.chordial.rhythm.series.Trigger;
import app.chordial.work.Chance;
import app.chordial.work.Chance.Purpose;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What customers do of their own accord besides ordering, as far as series ask for it: leave
 * something in the cart, look at a page, write a review.
 *
 * <p>Each does each at a rate of their own, a Gamma-Poisson posterior: as often a day as in the
 * last year, shrunk towards the list's mean. Only days without an order within 24 hours count,
 * since simulated orders are told apart from what is left. Where the log has none, the list's rate
 * is assumed from its orders.
 */
final class Urges {

  private static final int MINUTES_A_DAY = 24 * 60;
  private static final int YEAR = 365;
  private static final int POOL = 2000;

  /** The weight of the list's mean, as so many acts. */
  private static final double SHAPE = 0.5;

  private static final byte PURCHASE = EventType.PURCHASE.code();

  private final EventColumns events;
  private final List<Urge> urges = new ArrayList<>();
  private final List<SeriesRate> means = new ArrayList<>();

  /** One kind of act. */
  private static final class Urge {
    private final EventType type;

    /** Acts a day, of each customer. */
    private final double[] rates;

    /** Rows of each customer's past acts. */
    private final List<int[]> own;

    /** Rows of anybody's. */
    private final int[] pool;

    Urge(EventType type, double[] rates, List<int[]> own, int[] pool) {
      this.type = type;
      this.rates = rates;
      this.own = own;
      this.pool = pool;
    }
  }

  /**
   * One act on one day.
   *
   * @param row the past event that it is like, or −1
   */
  record Act(EventType type, int minute, int row) {}

  /** Of everybody in a planner's snapshot; null where no series runs. */
  static @Nullable Urges of(Planner planner) {
    return planner.walking().isAny() ? new Urges(planner, planner.snapshot()) : null;
  }

  private Urges(Planner planner, Snapshot snapshot) {
    events = snapshot.audience().events();
    double orders = ordersADay(snapshot);
    for (EventType type : types(planner.walking().series())) {
      urges.add(urge(type, snapshot, orders));
    }
  }

  private static Set<EventType> types(List<Series> series) {
    Set<EventType> types = EnumSet.noneOf(EventType.class);
    for (Series one : series) {
      if (one.trigger() instanceof Trigger.Did(var deed)) {
        types.add(deed.type());
      }
      for (Exit exit : one.exits()) {
        if (exit instanceof Exit.Did(var deed)) {
          types.add(deed.type());
        }
      }
    }
    types.removeIf(type -> usual(type) < 0);
    return types;
  }

  /**
   * How many days with such an act there are to one order where no log tells: assumed. Seven carts
   * in ten are left, and a shop knows the address of about one in five. Below 0: not done here.
   */
  private static double usual(EventType type) {
    return switch (type) {
      case CART, CHECKOUT -> 0.5;
      case VIEW -> 4;
      case SEARCH -> 0.5;
      case DOWNLOAD, REVIEW -> 0.1;
      case OPT_IN -> 0;
      case PURCHASE, REFUND, OPT_OUT -> -1;
      case SENT, OPEN, CLICK, BOUNCE, COMPLAINT, UNSUBSCRIBE -> -1;
    };
  }

  private double ordersADay(Snapshot snapshot) {
    double orders = 0;
    double days = 0;
    for (int customer = 0; customer < snapshot.size(); customer++) {
      CustomerView view = snapshot.view(customer);
      int last = Integer.MIN_VALUE;
      for (int row = first(view); row < view.to(); row++) {
        if (events.typeCode(row) == PURCHASE && events.minute(row) != last) {
          last = events.minute(row);
          orders++;
        }
      }
      days += days(view);
    }
    return days == 0 ? 0 : orders / days;
  }

  private Urge urge(EventType type, Snapshot snapshot, double orders) {
    List<int[]> own = new ArrayList<>();
    List<Integer> pool = new ArrayList<>();
    double acts = 0;
    double days = 0;
    for (int customer = 0; customer < snapshot.size(); customer++) {
      CustomerView view = snapshot.view(customer);
      int[] rows = rows(type, view);
      own.add(rows);
      acts += rows.length;
      days += days(view);
      for (int i = 0; i < rows.length && pool.size() < POOL; i++) {
        pool.add(rows[i]);
      }
    }
    double mean = acts > 0 ? acts / days : usual(type) * orders;
    means.add(new SeriesRate(type, mean, (long) acts));
    double[] rates = new double[snapshot.size()];
    for (int customer = 0; customer < rates.length && mean > 0; customer++) {
      double n = own.get(customer).length;
      rates[customer] = (SHAPE + n) / (SHAPE / mean + days(snapshot.view(customer)));
    }
    return new Urge(type, rates, own, pool.stream().mapToInt(row -> row).toArray());
  }

  /** The first of each day's acts after which no order came for 24 hours. */
  private int[] rows(EventType type, CustomerView view) {
    List<Integer> rows = new ArrayList<>();
    int lastDay = Integer.MIN_VALUE;
    for (int row = first(view); row < view.to(); row++) {
      int day = Math.floorDiv(events.minute(row), MINUTES_A_DAY);
      if (events.typeCode(row) == type.code() && day != lastDay && !isOrdered(view, row)) {
        rows.add(row);
        lastDay = day;
      }
    }
    return rows.stream().mapToInt(row -> row).toArray();
  }

  private boolean isOrdered(CustomerView view, int row) {
    int end = events.minute(row) + MINUTES_A_DAY;
    for (int next = row + 1; next < view.to() && events.minute(next) <= end; next++) {
      if (events.typeCode(next) == PURCHASE) {
        return true;
      }
    }
    return false;
  }

  private int first(CustomerView view) {
    return events.firstNotBefore(view.minute() - YEAR * MINUTES_A_DAY, view.from(), view.to());
  }

  /** For how many days of the last year a customer has been known. */
  private double days(CustomerView view) {
    if (view.from() == view.to()) {
      return 0;
    }
    double known = (double) (view.minute() - events.minute(view.from())) / MINUTES_A_DAY;
    return Math.clamp(known, 1, YEAR);
  }

  /** How often each kind of act happens on average. */
  List<SeriesRate> means() {
    return List.copyOf(means);
  }

  /** What a customer does on a day, in the order of time. */
  List<Act> on(int customer, long luck, int begin, int day, Chance chance) {
    List<Act> acts = new ArrayList<>(0);
    for (Urge urge : urges) {
      double rate = urge.rates[customer];
      int first = 4 * urge.type.ordinal();
      double u = chance.uniform(luck, day, Purpose.URGE, first);
      // 1 − exp(−x) is never above x, so most days need no exponential.
      if (u < rate && u < 1 - StrictMath.exp(-rate)) {
        double time = chance.uniform(luck, day, Purpose.URGE, first + 1);
        double which = chance.uniform(luck, day, Purpose.URGE, first + 2);
        int minute = begin + (int) (time * (MINUTES_A_DAY - 60));
        acts.add(new Act(urge.type, minute, row(urge, customer, which)));
      }
    }
    acts.sort(Comparator.comparingInt(Act::minute));
    return acts;
  }

  private static int row(Urge urge, int customer, double u) {
    int[] own = urge.own.get(customer);
    int[] rows = own.length > 0 ? own : urge.pool;
    return rows.length == 0 ? -1 : rows[(int) (u * rows.length)];
  }

  /** Adds an act to a customer's events; of no order, since none came of it. */
  void append(Act act, EventColumns to, int minute) {
    boolean hasTerm = act.type().ordinal() < EventType.CART.ordinal();
    int item = act.row() < 0 ? -1 : events.item(act.row());
    int amount = act.row() < 0 ? 0 : events.amount(act.row());
    int detail = act.row() < 0 || !hasTerm ? -1 : events.detail(act.row());
    to.append(act.type(), minute, item, amount, detail);
  }
}
