package app.chordial.decision;

import app.chordial.rhythm.Pace;
import java.util.ArrayList;
import java.util.List;

/**
 * The volumes that a customer can be given, the fewest e-mails first: what the gap of each whole
 * number a month comes to once it is kept within its limits, counted in whole days and moved on to
 * a send day.
 */
final class MonthlyVolumes {

  private static final double DAYS_A_MONTH = 30.4;

  /** More than one e-mail a day goes to nobody. */
  private static final int MOST_A_MONTH = 31;

  /** In so many weeks a gap meets every day of the week. */
  private static final int WEEKS = 60;

  private final double[] asked;
  private final double[] delivered;

  private MonthlyVolumes(List<Double> asked, List<Double> delivered) {
    this.asked = doubles(asked);
    this.delivered = doubles(delivered);
  }

  /** The widest gap first; a volume that comes to the same as the one before is left out. */
  static MonthlyVolumes of(Planner planner) {
    Pace pace = planner.design().rhythm().pace();
    List<Double> asked = new ArrayList<>();
    List<Double> delivered = new ArrayList<>();
    for (int emails = 0; emails <= MOST_A_MONTH; emails++) {
      double wanted = emails == 0 ? pace.maxGapDays() : DAYS_A_MONTH / emails;
      double gap = Math.clamp(wanted, pace.minGapDays(), pace.maxGapDays());
      double days = delivered(planner, gap);
      if (delivered.isEmpty() || days < delivered.getLast()) {
        asked.add(gap);
        delivered.add(days);
      }
    }
    return new MonthlyVolumes(asked, delivered);
  }

  /** The mean of days between two e-mails, where each goes on the first send day that is due. */
  private static double delivered(Planner planner, double gapDays) {
    int whole = (int) Math.max(1, Math.rint(gapDays));
    int first = planner.sendDayFrom(0);
    if (first == Integer.MAX_VALUE) {
      return whole;
    }
    int day = first;
    int emails = 0;
    while (emails == 0 || day - first < 7 * WEEKS) {
      day = planner.sendDayFrom(day + whole);
      emails++;
    }
    return (double) (day - first) / emails;
  }

  private static double[] doubles(List<Double> of) {
    return of.stream().mapToDouble(one -> one).toArray();
  }

  int size() {
    return asked.length;
  }

  /** The gap as the pace sets it. */
  double askedDays(int volume) {
    return asked[volume];
  }

  /** The mean gap that comes of it. */
  double deliveredDays(int volume) {
    return delivered[volume];
  }

  /** E-mails a month. */
  double emails(int volume) {
    return DAYS_A_MONTH / delivered[volume];
  }
}
