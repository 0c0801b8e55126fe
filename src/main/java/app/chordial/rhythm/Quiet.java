package app.chordial.rhythm;

import java.time.LocalDate;
import java.util.List;

/**
 * When nothing goes: holidays, and the hours of the night.
 *
 * @param spans of days on which no e-mail goes
 * @param fromHour the first quiet hour of the shop's day, 0 to 23
 * @param toHour the hour at which the quiet ends, 0 to 23; the same as {@code fromHour} for no
 *     quiet hours
 */
public record Quiet(List<Span> spans, int fromHour, int toHour) {

  public static final Quiet NEVER = new Quiet(List.of(), 0, 0);

  /**
   * Some quiet days.
   *
   * @param name such as Christmas
   * @param from the first day
   * @param to the last day
   * @param isYearly whether they come again every year; 29 February is then the last day of that
   *     month
   */
  public record Span(String name, LocalDate from, LocalDate to, boolean isYearly) {

    /** Whether a day is one of them. */
    public boolean holds(LocalDate day) {
      if (!isYearly) {
        return isBetween(day, from, to);
      }
      int years = to.getYear() - from.getYear();
      for (int first = day.getYear() - years; first <= day.getYear(); first++) {
        if (isBetween(day, in(first, from), in(first + years, to))) {
          return true;
        }
      }
      return false;
    }

    private static boolean isBetween(LocalDate day, LocalDate from, LocalDate to) {
      return !day.isBefore(from) && !day.isAfter(to);
    }

    /** The same day of another year; of 29 February the last of that month. */
    private static LocalDate in(int year, LocalDate day) {
      return day.withYear(year);
    }
  }

  public Quiet {
    spans = List.copyOf(spans);
  }

  /** Whether no e-mail goes on a day at all. */
  public boolean holds(LocalDate day) {
    return spans.stream().anyMatch(span -> span.holds(day));
  }

  /** Whether an hour of the day is quiet. */
  public boolean isQuietAt(int hour) {
    return fromHour <= toHour
        ? fromHour <= hour && hour < toHour
        : hour >= fromHour || hour < toHour;
  }

  /** The same quiet days. */
  public Quiet withHours(int from, int to) {
    return new Quiet(spans, from, to);
  }

  public Quiet withSpans(List<Span> other) {
    return new Quiet(other, fromHour, toHour);
  }
}
