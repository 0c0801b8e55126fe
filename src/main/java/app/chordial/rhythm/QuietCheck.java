package app.chordial.rhythm;

import app.chordial.rhythm.Quiet.Span;
import app.chordial.work.Problem;
import app.chordial.work.Where;
import app.chordial.work.Where.Place;
import java.util.ArrayList;
import java.util.List;

/** What is wrong, or probably not meant, with quiet days and hours. */
final class QuietCheck {

  /** From so many days after the first on every day of a year is one of them. */
  private static final int WHOLE_YEAR = 364;

  private final List<Problem> found = new ArrayList<>();

  private QuietCheck() {}

  static List<Problem> problems(Cadence cadence) {
    QuietCheck check = new QuietCheck();
    cadence.quiet().spans().forEach(check::span);
    check.hours(cadence);
    return check.found;
  }

  private void span(Span span) {
    if (span.to().isBefore(span.from())) {
      found.add(
          Problem.error(at("cadence.quiet"), called(span) + " end before they begin. Change one."));
    } else if (span.isYearly() && span.to().toEpochDay() - span.from().toEpochDay() >= WHOLE_YEAR) {
      found.add(
          Problem.error(
              at("cadence.quiet"),
              called(span) + " come every year and last longer than one: no e-mail could go."));
    }
  }

  private void hours(Cadence cadence) {
    Quiet quiet = cadence.quiet();
    if (!isHour(quiet.fromHour()) || !isHour(quiet.toHour())) {
      found.add(Problem.error(at("cadence.quiet-hours"), "The quiet hours must be from 0 to 23."));
    } else if (quiet.isQuietAt(cadence.sendHour())) {
      found.add(
          Problem.error(
              at("cadence.hour"),
              "E-mails go at %d:00, which is one of the quiet hours (%d:00 to %d:00). Change one."
                  .formatted(cadence.sendHour(), quiet.fromHour(), quiet.toHour())));
    }
  }

  private static String called(Span span) {
    return span.name().isBlank()
        ? "The quiet days from " + span.from()
        : "The quiet days “" + span.name() + "”";
  }

  private static boolean isHour(int hour) {
    return hour >= 0 && hour <= 23;
  }

  private static Where at(String setting) {
    return Where.at(Place.RHYTHM, setting);
  }
}
