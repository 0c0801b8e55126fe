package app.chordial.segment;

import java.time.LocalDate;

/** The day of each year on which a date comes round. */
final class Anniversary {

  private Anniversary() {}

  /**
   * How many days from {@code today} (an epoch day) until {@code day}'s day and month come round: 0
   * today, at most 365. 29 February comes round on the 28th in years that have none.
   */
  static int daysUntil(int day, int today) {
    LocalDate date = LocalDate.ofEpochDay(day);
    LocalDate now = LocalDate.ofEpochDay(today);
    long next = date.withYear(now.getYear()).toEpochDay();
    if (next < today) {
      next = date.withYear(now.getYear() + 1).toEpochDay();
    }
    return (int) (next - today);
  }
}
