package app.chordial.exchange.mapping;

import app.chordial.exchange.csv.BadCell;
import app.chordial.exchange.csv.Moments;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Which date patterns read all of some samples. */
final class DateGuess {

  private static final List<String> DAYS_FIRST =
      List.of("dd.MM.yyyy", "d.M.yyyy", "dd/MM/yyyy", "d/M/yyyy", "dd-MM-yyyy", "dd/MM/yy");
  private static final List<String> MONTHS_FIRST =
      List.of("MM/dd/yyyy", "M/d/yyyy", "MM/dd/yy", "M/d/yy", "MM-dd-yyyy");
  private static final List<String> YEARS_FIRST = List.of("yyyy/MM/dd", "yyyyMMdd");
  private static final List<String> TIMES =
      List.of("", " HH:mm", " HH:mm:ss", " H:mm", " h:mm a", "'T'HH:mm:ss");

  private DateGuess() {}

  /**
   * The patterns that read every sample: none or one that is beyond doubt, or two of which the user
   * must choose one.
   */
  static List<String> patterns(List<String> samples) {
    if (samples.isEmpty() || readsAll(Moments.ISO, samples)) {
      return List.of(Moments.ISO);
    }
    if (samples.stream().allMatch(text -> text.matches("\\d{10}"))) {
      return List.of(Moments.SECONDS);
    }
    if (samples.stream().allMatch(text -> text.matches("\\d{13}"))) {
      return List.of(Moments.MILLIS);
    }
    List<String> fitting = new ArrayList<>();
    for (List<String> family : List.of(YEARS_FIRST, DAYS_FIRST, MONTHS_FIRST)) {
      String first = firstOf(family, samples);
      if (!first.isEmpty()) {
        fitting.add(first);
      }
    }
    return List.copyOf(fitting);
  }

  private static String firstOf(List<String> days, List<String> samples) {
    for (String day : days) {
      for (String time : TIMES) {
        if (readsAll(day + time, samples)) {
          return day + time;
        }
      }
    }
    return "";
  }

  private static boolean readsAll(String pattern, List<String> samples) {
    Moments moments = new Moments(ZoneOffset.UTC, List.of(pattern));
    try {
      for (String sample : samples) {
        moments.read(sample);
      }
      return true;
    } catch (BadCell unfit) {
      return false;
    }
  }
}
