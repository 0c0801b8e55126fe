package app.chordial.sample;

import app.chordial.audience.ShopTime;
import java.time.LocalDate;

/**
 * The days that a shop's history covers.
 *
 * @param first its first day
 * @param last its last day
 */
record Calendar(ShopTime time, LocalDate first, LocalDate last) {

  /** How busy each hour of a day is, from midnight on. */
  private static final double[] HOURS = {
    2, 1, .5, .3, .3, .6, 2, 4, 5, 6, 6, 6, 8, 8, 6, 5, 5, 6, 7, 9, 12, 12, 8, 4
  };

  /** How busy each day of a week is, from Monday on, 1 being usual. */
  private static final double[] WEEKDAYS = {1, 0.9, 0.92, 0.95, 1, 1.05, 1.25};

  private static final int DAY = 24 * 60;

  int firstDay() {
    return (int) first.toEpochDay();
  }

  int lastDay() {
    return (int) last.toEpochDay();
  }

  int startMinute() {
    return time.startOf(first);
  }

  /** The first minute after the history. */
  int endMinute() {
    return time.startOf(last.plusDays(1));
  }

  /** The month of a minute, 1 to 12. */
  int month(int minute) {
    return time.date(minute).getMonthValue();
  }

  /** How busy an epoch day is because of its place in the week. */
  static double weekday(int day) {
    return WEEKDAYS[LocalDate.ofEpochDay(day).getDayOfWeek().getValue() - 1];
  }

  /** A minute of an epoch day at which somebody might have time for a shop. */
  int someMinute(int day, Dice dice) {
    int minute = time.startOf(day) + dice.weighted(HOURS) * 60 + dice.between(0, 59);
    return StrictMath.min(minute, time.startOf(day + 1) - 1);
  }

  static int days(double days) {
    return (int) (days * DAY);
  }

  /** Whether prices are reduced on an epoch day: the end of November and early January. */
  static boolean isSale(int day) {
    LocalDate date = LocalDate.ofEpochDay(day);
    return switch (date.getMonth()) {
      case NOVEMBER -> date.getDayOfMonth() >= 24;
      case JANUARY -> date.getDayOfMonth() >= 2 && date.getDayOfMonth() <= 12;
      case FEBRUARY, MARCH, APRIL, MAY, JUNE, JULY, AUGUST, SEPTEMBER, OCTOBER, DECEMBER -> false;
    };
  }
}
