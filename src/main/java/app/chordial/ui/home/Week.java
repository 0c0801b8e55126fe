package app.chordial.ui.home;

import app.chordial.decision.Silence;
import app.chordial.job.Outlook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What the plan would do in the coming week.
 *
 * @param emails of all days
 * @param days with how many e-mails each
 * @param resting how many are left in peace, on the day when most are
 * @param lostShare the share of worth that is lost because only so many different e-mails are built
 */
record Week(long emails, List<Day> days, long resting, double lostShare) {

  /** One send day. */
  record Day(LocalDate date, long emails) {}

  Week {
    days = List.copyOf(days);
  }

  static Week of(Outlook outlook) {
    List<Day> days = new ArrayList<>();
    long emails = 0;
    long resting = 0;
    double lost = 0;
    for (var entry : outlook.days().entrySet()) {
      days.add(new Day(entry.getKey(), entry.getValue().emails()));
      emails += entry.getValue().emails();
      resting = Math.max(resting, entry.getValue().silent(Silence.RESTING));
      lost = Math.max(lost, outlook.market((int) entry.getKey().toEpochDay()).lostShare());
    }
    return new Week(emails, days, resting, lost);
  }
}
