package app.chordial.job;

import app.chordial.audience.ShopTime;
import app.chordial.decision.PlannedEmail;
import app.chordial.store.PlanRun;
import app.chordial.store.Workspace;
import app.chordial.work.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * E-mails that count as sent although no result says so yet: the lines of exported plans. Where two
 * of them have the same day, the newer one was sent.
 */
public final class ExportedMail {

  private final Workspace workspace;

  public ExportedMail(Workspace workspace) {
    this.workspace = workspace;
  }

  /** Those of before a minute, the oldest plan's first. */
  public List<PlannedEmail> before(int minute) throws Refusal {
    List<PlanRun> exported =
        workspace.runs().all().stream()
            .filter(run -> run.state() == PlanRun.State.EXPORTED)
            .toList()
            .reversed();
    List<PlannedEmail> lines = new ArrayList<>();
    for (int i = 0; i < exported.size(); i++) {
      List<PlanRun> newer = exported.subList(i + 1, exported.size());
      workspace
          .runs()
          .lines(
              exported.get(i).id(),
              line -> {
                if (line.minute() < minute && !isIn(newer, date(line))) {
                  lines.add(line);
                }
              });
    }
    return lines;
  }

  private LocalDate date(PlannedEmail line) {
    return LocalDate.ofInstant(ShopTime.instant(line.minute()), workspace.shop().zone());
  }

  private static boolean isIn(List<PlanRun> runs, LocalDate date) {
    return runs.stream()
        .map(PlanRun::made)
        .anyMatch(
            made ->
                !date.isBefore(made.from()) && date.isBefore(made.from().plusDays(made.days())));
  }
}
