package app.chordial.decision;

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
    return last + (int) Math.max(1, Math.rint(gapDays));
  }

  /**
   * Whether one more e-mail on this epoch day would break a cap. The windows that end with the day
   * are enough: nothing is planned after it yet.
   */
  boolean isCapped(Standing standing, int day) {
    for (Cap cap : caps) {
      if (standing.emailsWithin(day, cap.days()) >= cap.emails()) {
        return true;
      }
    }
    return false;
  }

  /** The first send day after a day on which gap and caps leave room. */
  int firstFreeSlot(Standing standing, int after, double gapDays) {
    int first = Math.max(after + 1, dueDay(standing, gapDays));
    int day = planner.sendDayFrom(first);
    while (day < first + HORIZON_DAYS && isCapped(standing, day)) {
      day = planner.sendDayFrom(day + 1);
    }
    return day;
  }
}
