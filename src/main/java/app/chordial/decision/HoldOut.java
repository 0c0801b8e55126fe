package app.chordial.decision;

import app.chordial.work.Chance;
import app.chordial.work.Chance.Purpose;
import java.time.LocalDate;
import java.time.temporal.IsoFields;

/**
 * Who gets nothing for a while, so that it shows what mail adds: a share of all customers, drawn
 * anew for each calendar quarter.
 *
 * <p>It hangs on the customer's luck and the quarter alone and not on a plan's seed, so that
 * planning again holds out the same customers; with a larger share they are still among them.
 */
public final class HoldOut {

  private static final int QUARTERS = 4;
  private static final Chance ALWAYS = new Chance(0, 0);

  private HoldOut() {}

  /** The number of the calendar quarter that an epoch day lies in; the next one's is one more. */
  public static int quarter(int day) {
    LocalDate date = LocalDate.ofEpochDay(day);
    return date.getYear() * QUARTERS + date.get(IsoFields.QUARTER_OF_YEAR) - 1;
  }

  /** The first epoch day after the quarter that a day lies in. */
  public static int end(int day) {
    LocalDate date = LocalDate.ofEpochDay(day);
    LocalDate first = date.with(IsoFields.DAY_OF_QUARTER, 1);
    return (int) first.plusMonths(12 / QUARTERS).toEpochDay();
  }

  /**
   * Whether a customer is held out on an epoch day.
   *
   * @param share of all customers, 0 to 1
   */
  public static boolean holds(long luck, int day, double share) {
    return share > 0 && ALWAYS.uniform(luck, quarter(day), Purpose.HOLD_OUT, 0) < share;
  }
}
