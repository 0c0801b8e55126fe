package app.chordial.insight;

import app.chordial.audience.CustomerView;
import app.chordial.audience.EventColumns;
import app.chordial.audience.EventType;
import app.chordial.audience.ShopTime;
import app.chordial.interest.Refunds;

/**
 * When and for how much one customer bought, net of refunds. Purchases of one day of the shop's
 * calendar are one; what was given back wholly is none.
 *
 * @param days on how many days something was bought and kept
 * @param firstDay epoch day of the first; 0 where there is none
 * @param lastDay epoch day of the last; 0 where there is none
 * @param spentMinor what was spent and kept, in minor units
 * @param today the last epoch day that the view sees
 */
public record Purchases(int days, int firstDay, int lastDay, double spentMinor, int today) {

  public static Purchases of(CustomerView view) {
    return since(Integer.MIN_VALUE, view);
  }

  /** The same without what was bought before an epoch day. */
  static Purchases since(int earliest, CustomerView view) {
    EventColumns events = view.events();
    ShopTime time = view.audience().time();
    Refunds refunds = Refunds.of(view);
    int days = 0;
    int first = 0;
    int last = 0;
    double spent = 0;
    for (int row = view.from(); row < view.to(); row++) {
      if (events.typeCode(row) == EventType.PURCHASE.code() && refunds.kept(row) > 0) {
        int day = time.day(events.minute(row));
        if (day < earliest) {
          continue;
        }
        if (days == 0 || day != last) {
          days++;
        }
        first = days == 1 ? day : first;
        last = day;
        spent += refunds.kept(row) * events.amount(row);
      }
    }
    return new Purchases(days, first, last, spent, time.day(view.minute() - 1));
  }

  /** The same after one more order. */
  public Purchases and(int day, double amountMinor) {
    boolean isNewDay = days == 0 || day != lastDay;
    return new Purchases(
        isNewDay ? days + 1 : days,
        days == 0 ? day : firstDay,
        day,
        spentMinor + amountMinor,
        Math.max(today, day));
  }

  public boolean isBuyer() {
    return days > 0;
  }

  /** x: how often they came back. */
  public int repeats() {
    return Math.max(0, days - 1);
  }

  /** tₓ: weeks from the first purchase to the last. */
  public double lastWeeks() {
    return (lastDay - firstDay) / 7.0;
  }

  /** T: weeks from the first purchase to the last day seen. */
  public double ageWeeks() {
    return ageWeeks(today);
  }

  /** T as of another epoch day. */
  public double ageWeeks(int day) {
    return isBuyer() ? Math.max(0, day - firstDay) / 7.0 : 0;
  }
}
