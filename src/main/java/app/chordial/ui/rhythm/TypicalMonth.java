package app.chordial.ui.rhythm;

import app.chordial.rhythm.Cadence;
import app.chordial.rhythm.Rhythm;
import java.time.DayOfWeek;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * On which days of four weeks a customer would get an e-mail by gap, send days and caps alone,
 * where there is always something to say. A picture of the settings; the planner decides what
 * really goes.
 */
final class TypicalMonth {

  static final int DAYS = 28;

  private TypicalMonth() {}

  /**
   * The days with an e-mail, 0 being the first Monday.
   *
   * @param receptivity relative to the list's mean
   */
  static Set<Integer> days(Rhythm rhythm, double receptivity) {
    double gap = rhythm.pace().gapDays(receptivity);
    Set<Integer> sent = new TreeSet<>();
    double due = 0;
    for (int day = 0; day < DAYS; day++) {
      if (day >= due && isSendDay(rhythm.cadence(), day) && isOpen(rhythm.cadence(), sent, day)) {
        sent.add(day);
        due = day + gap;
      }
    }
    return sent;
  }

  /** The days of the four weeks on which e-mails go. */
  static Set<Integer> sendDays(Cadence cadence) {
    return IntStream.range(0, DAYS)
        .filter(day -> isSendDay(cadence, day))
        .boxed()
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isSendDay(Cadence cadence, int day) {
    return cadence.sendDays().contains(DayOfWeek.MONDAY.plus(day));
  }

  private static boolean isOpen(Cadence cadence, Set<Integer> sent, int day) {
    return cadence.caps().stream()
        .allMatch(
            cap ->
                sent.stream().filter(before -> before > day - cap.days()).count() < cap.emails());
  }
}
