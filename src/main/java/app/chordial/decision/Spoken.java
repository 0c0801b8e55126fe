package app.chordial.decision;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** Days, numbers and lists as a person reads them in an English sentence. */
final class Spoken {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private Spoken() {}

  /** An epoch day, such as 1 December 2027. */
  static String date(int day) {
    return DATE.format(LocalDate.ofEpochDay(day));
  }

  static String weekday(int day) {
    return LocalDate.ofEpochDay(day).getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK);
  }

  /** How long ago a day is, such as today, yesterday or 3 days ago. */
  static String ago(int day, int today) {
    int days = today - day;
    if (days == 0) {
      return "today";
    }
    return days == 1 ? "yesterday" : days + " days ago";
  }

  static String days(double days) {
    return decimal(days, days == Math.rint(days) ? 0 : 1) + (days == 1 ? " day" : " days");
  }

  static String decimal(double value, int digits) {
    return String.format(Locale.UK, "%,." + digits + "f", value);
  }

  static String count(long number, String thing) {
    return String.format(Locale.UK, "%,d ", number) + thing + (number == 1 ? "" : "s");
  }

  /** A share of a whole, such as 12 %; 0 % of nothing. */
  static String percent(long part, long whole) {
    return decimal(whole == 0 ? 0 : 100.0 * part / whole, 0) + " %";
  }

  /** A sentence with its first letter large. */
  static String capital(String sentence) {
    int first = sentence.offsetByCodePoints(0, Math.min(1, sentence.length()));
    return sentence.substring(0, first).toUpperCase(Locale.UK) + sentence.substring(first);
  }

  /** Names in quotation marks with an “and” before the last. */
  static String names(List<String> names) {
    List<String> quoted = names.stream().map(name -> "“" + name + "”").toList();
    return quoted.size() < 2
        ? String.join("", quoted)
        : String.join(", ", quoted.subList(0, quoted.size() - 1)) + " and " + quoted.getLast();
  }
}
