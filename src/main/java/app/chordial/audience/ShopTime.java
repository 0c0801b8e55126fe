package app.chordial.audience;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;

/**
 * The shop's calendar: minutes of UTC since 1970 to days of the shop's time zone and back, fast.
 *
 * <p>Days that a zone skipped or repeated are as java.time has them: the start of a day is its
 * first instant.
 */
public final class ShopTime {

  private static final int FIRST_DAY = (int) LocalDate.of(1970, 1, 1).toEpochDay();
  private static final int LAST_DAY = (int) LocalDate.of(2100, 1, 1).toEpochDay();
  private static final int MINUTES_A_DAY = 24 * 60;
  private static final long SECONDS_A_DAY = 60L * MINUTES_A_DAY;
  private static final int DAYS_A_WEEK = 7;

  /** 1970 began on a Thursday, three days after its Monday. */
  private static final int SINCE_MONDAY = 3;

  private final ZoneId zone;
  private final int[] starts = new int[LAST_DAY - FIRST_DAY + 1];

  public ShopTime(ZoneId zone) {
    this.zone = zone;
    int day = FIRST_DAY;
    while (day <= LAST_DAY) {
      Instant start = LocalDate.ofEpochDay(day).atStartOfDay(zone).toInstant();
      starts[day++ - FIRST_DAY] = minute(start);
      int change = dayBeforeChange(start);
      int offset = zone.getRules().getOffset(start).getTotalSeconds();
      while (day < change) {
        starts[day - FIRST_DAY] = Math.toIntExact(Math.floorDiv(day * SECONDS_A_DAY - offset, 60));
        day++;
      }
    }
  }

  /** Until then, which is well before the clock changes, days begin alike. */
  private int dayBeforeChange(Instant start) {
    ZoneOffsetTransition next = zone.getRules().nextTransition(start);
    return next == null
        ? LAST_DAY + 1
        : (int) Math.min(LAST_DAY + 1, Math.floorDiv(next.toEpochSecond(), SECONDS_A_DAY) - 1);
  }

  public ZoneId zone() {
    return zone;
  }

  /** The number of the calendar week, Monday to Sunday, that an epoch day lies in. */
  public static int week(int day) {
    return Math.floorDiv(day + SINCE_MONDAY, DAYS_A_WEEK);
  }

  /** The day of the week of an epoch day, from 0 for Monday. */
  public static int weekday(int day) {
    return Math.floorMod(day + SINCE_MONDAY, DAYS_A_WEEK);
  }

  /** The minute of UTC that an instant falls into. */
  public static int minute(Instant instant) {
    return Math.toIntExact(Math.floorDiv(instant.getEpochSecond(), 60));
  }

  /** The instant at which a minute begins. */
  public static Instant instant(int minute) {
    return Instant.ofEpochSecond(minute * 60L);
  }

  /** The epoch day, in the shop's zone, that a minute falls into. */
  public int day(int minute) {
    int day = Math.clamp(Math.floorDiv(minute, MINUTES_A_DAY), FIRST_DAY, LAST_DAY);
    while (day < LAST_DAY && starts[day + 1 - FIRST_DAY] <= minute) {
      day++;
    }
    while (day > FIRST_DAY && starts[day - FIRST_DAY] > minute) {
      day--;
    }
    return day;
  }

  /** The first minute of an epoch day in the shop's zone. */
  public int startOf(int day) {
    return starts[Math.clamp(day, FIRST_DAY, LAST_DAY) - FIRST_DAY];
  }

  /** The first minute of a date in the shop's zone. */
  public int startOf(LocalDate date) {
    return startOf((int) date.toEpochDay());
  }

  /**
   * The minute of a day at a time of day; a gap in the clock moves forward, an overlap takes the
   * earlier.
   */
  public int at(int day, int hour, int minuteOfHour) {
    LocalDateTime local = LocalDate.ofEpochDay(day).atTime(hour, minuteOfHour);
    return minute(local.atZone(zone).toInstant());
  }

  public LocalDate date(int minute) {
    return LocalDate.ofEpochDay(day(minute));
  }
}
