package app.chordial.decision;

import app.chordial.decision.Standing.Booking;
import app.chordial.rhythm.Cadence.Cap;

/** When e-mails may go to one customer: the gap of its pace and the rolling caps (§4.4). */
final class Calling {

  private static final int HORIZON_DAYS = 400;

  private final Planner planner;
  private final Cap[] caps;

  Calling(Planner planner) {
    this.planner = planner;
    caps = planner.design().rhythm().cadence().caps().toArray(Cap[]::new);
  }

  /** The first epoch day on which the gap has passed, in whole days. */
  static int dueDay(Standing standing, double gapDays) {
    return standing.newest() == null ? Integer.MIN_VALUE : dueDay(standing.newestDay(), gapDays);
  }

  /** The same after an e-mail of an epoch day. */
  static int dueDay(int last, double gapDays) {
    return last + wholeDays(gapDays);
  }

  private static int wholeDays(double gapDays) {
    return (int) Math.max(1, Math.rint(gapDays));
  }

  /**
   * Whether one more e-mail on this epoch day would break a cap. Of the windows that hold the day
   * those are enough that end with it or with a booked e-mail: nothing else is planned after it.
   */
  boolean isCapped(Standing standing, int day) {
    for (Cap cap : caps) {
      if (standing.emailsWithin(day, cap.days()) >= cap.emails()) {
        return true;
      }
      for (Booking one : standing.booked()) {
        boolean isIn = one.day() > day && one.day() < day + cap.days();
        if (isIn && standing.emailsWithin(one.day(), cap.days()) >= cap.emails()) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether an e-mail on this epoch day would come too close before one that is booked. */
  static boolean isReserved(Standing standing, int day, double gapDays) {
    for (Booking one : standing.booked()) {
      if (Math.abs(one.day() - day) < wholeDays(gapDays)) {
        return true;
      }
    }
    return false;
  }

  /** The first epoch day from this one on that keeps its gap to all that is booked. */
  static int clearDay(Standing standing, int from, double gapDays) {
    int day = from;
    for (Booking one : standing.booked()) {
      boolean isClose = Math.abs(one.day() - day) < wholeDays(gapDays);
      day = isClose ? dueDay(one.day(), gapDays) : day;
    }
    return day;
  }

  /** The first send day after a day on which gap and caps leave room. */
  int firstFreeSlot(Standing standing, int after, double gapDays) {
    int first = Math.max(after + 1, dueDay(standing, gapDays));
    int day = planner.sendDayFrom(first);
    while (day < first + HORIZON_DAYS
        && (isReserved(standing, day, gapDays) || isCapped(standing, day))) {
      day = planner.sendDayFrom(day + 1);
    }
    return day;
  }
}
