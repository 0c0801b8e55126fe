package app.chordial.insight;

import app.chordial.audience.CustomerView;
import app.chordial.audience.EventColumns;
import app.chordial.audience.EventType;
import app.chordial.audience.ShopTime;
import app.chordial.interest.Refunds;

/**
 * What one customer made of its occasions, as {@link BgBb} counts them.
 *
 * @param x how many occasions after the first were taken
 * @param tx the number of the last one taken, 0 where none was
 * @param n how many there were
 */
record Occasions(int x, int tx, int n) {

  /** The whole weeks before the view's day, from that of the first purchase kept; it sees one. */
  static Occasions weeks(CustomerView view) {
    EventColumns events = view.events();
    ShopTime time = view.audience().time();
    Refunds refunds = Refunds.of(view);
    int taken = 0;
    int first = 0;
    int last = 0;
    for (int row = view.from(); row < view.to(); row++) {
      if (events.typeCode(row) == EventType.PURCHASE.code() && refunds.kept(row) > 0) {
        int ago = (view.day() - 1 - time.day(events.minute(row))) / 7;
        if (taken == 0 || ago != last) {
          taken++;
        }
        first = taken == 1 ? ago : first;
        last = ago;
      }
    }
    return new Occasions(Math.max(0, taken - 1), first - last, first);
  }
}
