package app.chordial.ui.export;

import app.chordial.job.ExportTask.Prepared;
import app.chordial.job.PlanTask.Asked;
import app.chordial.work.Problem;
import app.chordial.work.Problem.Severity;
import java.util.List;

/**
 * A plan that was made and checked, and is not written yet.
 *
 * @param asked what it was made for
 * @param lostShare the share of worth, 0 to 1, that is lost in the worst week because only so many
 *     different e-mails are built
 */
record Checked(Prepared prepared, Asked asked, List<Campaign> campaigns, double lostShare) {

  Checked {
    campaigns = List.copyOf(campaigns);
  }

  static Checked of(Prepared prepared, Asked asked) {
    var outlook = prepared.planned().outlook();
    double lost =
        outlook.days().sequencedKeySet().stream()
            .mapToDouble(day -> outlook.market((int) day.toEpochDay()).lostShare())
            .max()
            .orElse(0);
    List<Campaign> campaigns = Campaign.of(prepared.planned().lines(), outlook.planner().design());
    return new Checked(prepared, asked, campaigns, lost);
  }

  long emails() {
    return campaigns.stream().mapToLong(Campaign::people).sum();
  }

  /** What must be mended first. */
  List<Problem> errors() {
    return with(Severity.ERROR);
  }

  /** What can be waived by name. */
  List<Problem> warnings() {
    return with(Severity.WARNING);
  }

  private List<Problem> with(Severity severity) {
    return prepared.problems().stream().filter(one -> one.severity() == severity).toList();
  }
}
