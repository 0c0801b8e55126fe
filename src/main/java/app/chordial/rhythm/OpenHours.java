package app.chordial.rhythm;

import app.chordial.audience.ShopTime;
import app.chordial.rhythm.series.Hours;
import java.time.LocalDate;

/** The minutes outside of quiet days and quiet hours, by the shop's clock. */
public record OpenHours(Quiet quiet, ShopTime time) implements Hours {

  /** Whoever is quiet for longer never writes. */
  private static final int MOST_DAYS = 800;

  /** Those of a rhythm. */
  public static Hours of(Quiet quiet, ShopTime time) {
    boolean isAlways = quiet.spans().isEmpty() && quiet.fromHour() == quiet.toHour();
    return isAlways ? Hours.ANY : new OpenHours(quiet, time);
  }

  @Override
  public int next(int minute) {
    int last = time.day(minute) + MOST_DAYS;
    int next = minute;
    while (true) {
      int day = time.day(next);
      if (day > last) {
        return NEVER;
      }
      if (quiet.holds(LocalDate.ofEpochDay(day))) {
        next = time.startOf(day + 1);
      } else {
        int hour = ShopTime.instant(next).atZone(time.zone()).getHour();
        if (!quiet.isQuietAt(hour)) {
          return next;
        }
        next = Math.max(next + 1, endOfQuiet(day, hour));
      }
    }
  }

  /** At midnight, where the quiet goes on till morning: then another day is looked at. */
  private int endOfQuiet(int day, int hour) {
    return hour < quiet.toHour() ? time.at(day, quiet.toHour(), 0) : time.startOf(day + 1);
  }
}
