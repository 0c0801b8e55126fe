package app.chordial.simulation;

import app.chordial.decision.Planner;
import app.chordial.simulation.Blasting.Blast;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** One week of a horizon; its days are counted from 0. */
final class Week {

  static final int DAYS = 7;

  private final Planner planner;

  /** The first day, as an epoch day. */
  final int first;

  /** The first day's index in the horizon. */
  final int index;

  private final int[] sendMinutes;
  private final boolean[] isSendDay;

  /** What batch-and-blast sends on each day. */
  final List<Optional<Blast>> blasts;

  Week(Planner planner, Horizon horizon, int week) {
    this.planner = planner;
    LocalDate from = horizon.from().plusWeeks(week);
    first = (int) from.toEpochDay();
    index = week * DAYS;
    sendMinutes = days().map(planner::sendMinute).toArray();
    isSendDay = new boolean[DAYS];
    for (int day = 0; day < DAYS; day++) {
      isSendDay[day] = planner.isSendDay(first + day);
    }
    Blasting blasting = new Blasting(planner);
    int before = week * sendDays().size();
    blasts =
        days().mapToObj(day -> blast(blasting, day, before + sendDays().indexOf(day))).toList();
  }

  private IntStream days() {
    return IntStream.range(first, first + DAYS);
  }

  private Optional<Blast> blast(Blasting blasting, int day, int index) {
    return planner.isSendDay(day) ? blasting.on(day, index) : Optional.empty();
  }

  /** The epoch days on which e-mails go. */
  List<Integer> sendDays() {
    return days().filter(planner::isSendDay).boxed().toList();
  }

  boolean isSendDay(int day) {
    return isSendDay[day];
  }

  /** When e-mails would go on a day, in minutes of UTC since 1970. */
  int sendMinute(int day) {
    return sendMinutes[day];
  }
}
