package app.chordial.simulation;

import app.chordial.decision.Planner;
import app.chordial.simulation.Blasting.Blast;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One week of a horizon, as plans have them: from Monday to Sunday, the first and the last perhaps
 * shorter. Where something is scarce, a part of one: it is parted just before the e-mails of each
 * send day go, so that they can be shared out by what is known then. Its days are counted from 0.
 */
final class Week {

  private final Planner planner;

  /** The first day, as an epoch day. */
  final int first;

  /** The first day's index in the horizon. */
  final int index;

  /** Whether it begins when the first day's e-mails go, and not with the day. */
  final boolean beginsAtSend;

  /** Whether it ends just before the last day's e-mails go. */
  private final boolean endsBeforeSend;

  /** The epoch day after the calendar week. */
  private final int end;

  private final int[] sendMinutes;
  private final boolean[] isSendDay;

  /** What batch-and-blast sends on each day. */
  final List<Optional<Blast>> blasts = new ArrayList<>();

  private Week(Planner planner, Horizon horizon, Part part) {
    this.planner = planner;
    int days = part.days();
    end = part.end();
    beginsAtSend = part.beginsAtSend();
    endsBeforeSend = part.endsBeforeSend();
    first = part.first();
    int begin = (int) horizon.from().toEpochDay();
    index = first - begin;
    sendMinutes = new int[days];
    isSendDay = new boolean[days];
    Blasting blasting = new Blasting(planner);
    int before = (int) IntStream.range(begin, first).filter(planner::isSendDay).count();
    for (int day = 0; day < days; day++) {
      sendMinutes[day] = planner.sendMinute(first + day);
      isSendDay[day] = planner.isSendDay(first + day);
      blasts.add(isSendDay[day] ? blasting.on(first + day, before++) : Optional.empty());
    }
  }

  /** Every week of a horizon, in order. */
  static List<Week> of(Planner planner, Horizon horizon) {
    List<Week> weeks = new ArrayList<>();
    LocalDate end = horizon.from().plusDays(horizon.days());
    LocalDate from = horizon.from();
    while (from.isBefore(end)) {
      LocalDate monday = from.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
      LocalDate to = monday.isBefore(end) ? monday : end;
      int days = (int) (to.toEpochDay() - from.toEpochDay());
      weeks.addAll(parts(planner, horizon, (int) from.toEpochDay(), days));
      from = to;
    }
    return weeks;
  }

  /**
   * From which epoch day it lasts how many days, of a calendar week that ends before {@code end}.
   */
  private record Part(int first, int days, int end, boolean beginsAtSend, boolean endsBeforeSend) {}

  private static List<Week> parts(Planner planner, Horizon horizon, int first, int days) {
    List<Part> parts = new ArrayList<>();
    int end = first + days;
    int from = first;
    boolean beginsAtSend = false;
    for (int day = first; day < end && planner.isScarce(); day++) {
      if (planner.isSendDay(day)) {
        parts.add(new Part(from, day + 1 - from, end, beginsAtSend, true));
        from = day;
        beginsAtSend = true;
      }
    }
    parts.add(new Part(from, end - from, end, beginsAtSend, false));
    return parts.stream().map(part -> new Week(planner, horizon, part)).toList();
  }

  int days() {
    return sendMinutes.length;
  }

  /** The epoch days from its first to the Sunday on which e-mails go. */
  List<Integer> sendDays() {
    return IntStream.range(first, end).filter(planner::isSendDay).boxed().toList();
  }

  /** Whether a day begins only when its e-mails go. */
  boolean isBegun(int day) {
    return day == 0 && beginsAtSend;
  }

  /** Whether a day ends just before its e-mails go. */
  boolean isCut(int day) {
    return day == days() - 1 && endsBeforeSend;
  }

  boolean isSendDay(int day) {
    return isSendDay[day];
  }

  /** When e-mails would go on a day, in minutes of UTC since 1970. */
  int sendMinute(int day) {
    return sendMinutes[day];
  }
}
