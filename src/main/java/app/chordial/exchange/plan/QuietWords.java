package app.chordial.exchange.plan;

import app.chordial.rhythm.Quiet;
import app.chordial.rhythm.Quiet.Span;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Quiet times in plain English. */
final class QuietWords {

  private static final DateTimeFormatter YEARLY = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);
  private static final DateTimeFormatter ONCE =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  private QuietWords() {}

  /** Such as “from 22:00 to 8:00, and on Christmas (24 December to 26 December)”; or nothing. */
  static String of(Quiet quiet) {
    List<String> times = new ArrayList<>();
    if (quiet.fromHour() != quiet.toHour()) {
      times.add("from %d:00 to %d:00".formatted(quiet.fromHour(), quiet.toHour()));
    }
    for (Span span : quiet.spans()) {
      times.add("on " + days(span));
    }
    return String.join(", and ", times);
  }

  private static String days(Span span) {
    DateTimeFormatter as = span.isYearly() ? YEARLY : ONCE;
    LocalDate from = span.from();
    String days =
        span.to().equals(from) ? as.format(from) : as.format(from) + " to " + as.format(span.to());
    String each = span.isYearly() ? days + " of every year" : days;
    return span.name().isBlank() ? each : span.name() + " (" + each + ")";
  }
}
