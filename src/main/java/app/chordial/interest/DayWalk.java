package app.chordial.interest;

import app.chordial.audience.CustomerView;
import app.chordial.audience.EventColumns;
import app.chordial.audience.EventType;
import app.chordial.audience.ShopTime;
import org.jspecify.annotations.Nullable;

/**
 * A walk over one customer's events, a day of the shop's calendar at a time, that knows what each
 * event speaks for on its day.
 *
 * <p>On one day at most one event of a kind and thing counts for an interest: the one that weighs
 * most, the earliest of equals. The thing is the product, else the term or the message.
 */
final class DayWalk {

  /** The kind of evidence by code of event type; −1 for none. */
  private static final int[] KIND = kinds();

  private static final int CLICK = EvidenceKind.CLICK.ordinal();

  private final WitnessIndex index;
  private final ShopTime time;
  private final EventColumns events;
  private final Refunds refunds;
  private final double giftsKeep;
  private final int from;
  private final int to;
  private final int today;
  private int first;
  private int end;
  private int day;
  private @Nullable Twins twins;

  /**
   * @param giftsKeep what is left of a purchase that was a gift
   */
  DayWalk(WitnessIndex index, ShopTime time, CustomerView view, double giftsKeep) {
    this(index, time, view, giftsKeep, view.from(), Refunds.of(view));
  }

  /**
   * A walk that begins later.
   *
   * @param begin the first row of a day
   * @param refunds that concern the rows from there on
   */
  DayWalk(
      WitnessIndex index,
      ShopTime time,
      CustomerView view,
      double giftsKeep,
      int begin,
      Refunds refunds) {
    this.index = index;
    this.time = time;
    this.refunds = refunds;
    this.giftsKeep = giftsKeep;
    events = view.events();
    from = view.from();
    to = view.to();
    today = time.day(view.minute());
    end = begin;
  }

  /** Goes to the next day with events; false where there is none. */
  boolean nextDay() {
    first = end;
    if (first >= to) {
      return false;
    }
    day = time.day(events.minute(first));
    twins = null;
    int nextMidnight = time.startOf(day + 1);
    end = first + 1;
    while (end < to && events.minute(end) < nextMidnight) {
      end++;
    }
    return true;
  }

  int first() {
    return first;
  }

  int end() {
    return end;
  }

  int day() {
    return day;
  }

  int ageDays() {
    return Math.max(0, today - day);
  }

  /** The ordinal of the row's kind of evidence, or −1. */
  int kind(int row) {
    return KIND[events.typeCode(row)];
  }

  int item(int row) {
    return events.item(row);
  }

  int detail(int row) {
    return index.detail(events, row);
  }

  /** What the row's product speaks for. */
  Links itemLinks(int row) {
    return index.items(events.typeCode(row));
  }

  /** What the row's term or message speaks for. */
  Links detailLinks(int row) {
    return index.details(events, row);
  }

  /**
   * What is left of the row: less than 1 after a refund or of a gift, 0 for a scanner's click and
   * for what was struck out.
   */
  double kept(int row) {
    if (events.isStruckOut(row)) {
      return 0;
    }
    byte type = events.typeCode(row);
    if (type == EventType.PURCHASE.code()) {
      return refunds.kept(row) * (events.isGift(row) ? giftsKeep : 1);
    }
    return type == EventType.CLICK.code() && ScannerClicks.isOne(events, from, row) ? 0 : 1;
  }

  /** What takes from the row before all else, or NONE. */
  Evidence.Strike strike(int row) {
    if (events.isStruckOut(row)) {
      return Evidence.Strike.STRUCK_OUT;
    }
    byte type = events.typeCode(row);
    if (type == EventType.CLICK.code()) {
      return kept(row) == 0 ? Evidence.Strike.SCANNER : Evidence.Strike.NONE;
    }
    if (type != EventType.PURCHASE.code()) {
      return Evidence.Strike.NONE;
    }
    if (refunds.kept(row) < 1) {
      return Evidence.Strike.REFUNDED;
    }
    return events.isGift(row) && giftsKeep < 1 ? Evidence.Strike.GIFT : Evidence.Strike.NONE;
  }

  /** Whether the row is a purchase of which anything was kept. */
  boolean isKeptPurchase(int row) {
    return events.typeCode(row) == EventType.PURCHASE.code()
        && !events.isStruckOut(row)
        && refunds.kept(row) > 0;
  }

  boolean isGift(int row) {
    return events.isGift(row);
  }

  /** A number that is the same for the lines of one order of the day: without one, the minute. */
  int order(int row) {
    int order = events.detail(row);
    return order >= 0 ? order : -events.minute(row);
  }

  /** The events of the day, where another is of the same kind and thing as the row; else null. */
  @Nullable Twins twins(int row) {
    if (end - first <= 1) {
      return null;
    }
    Twins known = twins;
    if (known == null) {
      known = new Twins(this);
      twins = known;
    }
    return known.hasTwin(row) ? known : null;
  }

  /** Whether no twin of the row weighs more for an interest, or as much and came earlier. */
  boolean counts(int row, int interest) {
    Twins some = twins(row);
    return some == null || some.counts(row, interest);
  }

  /** The row's kind and thing: the same for twins, and for nobody else. */
  long thing(int row) {
    int kind = kind(row);
    boolean isOfProduct = kind != CLICK && events.item(row) >= 0;
    int thing = isOfProduct ? events.item(row) : events.detail(row);
    return (2L * kind + (isOfProduct ? 1 : 0)) << Integer.SIZE | Integer.toUnsignedLong(thing);
  }

  /** What a row says of an interest while it is fresh. */
  double value(int row, int interest) {
    return index.strength(events, row, interest) * kept(row);
  }

  private static int[] kinds() {
    EventType[] types = EventType.values();
    int[] kinds = new int[types.length];
    for (EventType type : types) {
      EvidenceKind kind = EvidenceKind.of(type);
      kinds[type.code()] = kind == null ? -1 : kind.ordinal();
    }
    return kinds;
  }
}
