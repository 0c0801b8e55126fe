package app.chordial.job;

import app.chordial.audience.Snapshot;
import app.chordial.decision.Exported;
import app.chordial.decision.PastMail;
import app.chordial.decision.PlannedEmail;
import app.chordial.decision.Planner;
import app.chordial.decision.Planning.Span;
import app.chordial.decision.Planning.Work;
import app.chordial.decision.SeriesOutlook;
import app.chordial.design.Design;
import app.chordial.exchange.plan.DecisionLine;
import app.chordial.exchange.plan.DecisionLogWriting;
import app.chordial.store.PlanRun;
import app.chordial.work.Chance;
import app.chordial.work.Progress;
import app.chordial.work.Refusal;
import java.nio.file.Path;
import java.time.LocalDate;

/** Plans some days for everybody, and keeps what the plan was made from as a draft. */
public final class PlanTask {

  /** More than this is not planned but simulated. */
  private static final int MOST_DAYS = 92;

  private final OpenShop shop;

  public PlanTask(OpenShop shop) {
    this.shop = shop;
  }

  /** What is to be planned. */
  public record Asked(LocalDate from, int days, long seed) {}

  /**
   * A plan.
   *
   * @param run by which the workspace keeps it
   * @param revision of the design it was made with
   * @param series what is left to the mail tool in these days
   */
  public record Planned(
      long run, long revision, Outlook outlook, PlanLines lines, SeriesOutlook series) {}

  /** Plans, and keeps the plan as the draft; the one before goes. */
  public Planned plan(Asked asked, Progress progress) throws Refusal {
    if (asked.days() < 1 || asked.days() > MOST_DAYS) {
      throw new Refusal(
          "A plan has 1 to " + MOST_DAYS + " days, not " + asked.days() + ".",
          "Nothing was changed.",
          "To look further ahead, simulate.");
    }
    OpenShop.Present present = shop.present();
    Design design = present.design();
    SoundDesign.refuseUnsound(design);
    Snapshot snapshot = shop.snapshot(asked.from(), progress);
    Work work = shop.work(progress);
    Planner planner = shop.planners().planner(design, snapshot, work);
    Exported past = new ExportedMail(shop.workspace()).known(design, snapshot);
    PlanLines lines = new PlanLines(planner);
    Span span = new Span(asked.from(), asked.days(), new Chance(asked.seed(), 0));
    Outlook outlook = Outlook.plan(planner, new PastMail(planner, past), span, lines, work);
    PlanRun.Made made =
        new PlanRun.Made(
            present.revision(),
            snapshot.audience().dataVersion(),
            RunTexts.learned(planner),
            RunTexts.market(lines.markets()),
            asked.seed(),
            asked.from(),
            asked.days());
    long run = shop.workspace().runs().draft(made);
    SeriesOutlook series = SeriesOutlook.of(planner, asked.from(), asked.days(), work.parallel());
    return new Planned(run, present.revision(), outlook, lines, series);
  }

  /** Writes every decision of a plan as CSV, those who get nothing included, with why. */
  public void write(Planned planned, Path target) throws Refusal {
    Recipients recipients =
        Recipients.of(planned.outlook().planner().audience(), shop.workspace().people());
    write(planned.lines(), recipients, target);
  }

  void write(PlanLines lines, Recipients recipients, Path target) throws Refusal {
    DecisionLogWriting.write(
        target,
        shop.conventions(),
        taker -> {
          for (int i = 0; i < lines.size(); i++) {
            taker.accept(decision(lines.line(i), recipients));
          }
        });
  }

  private static DecisionLine decision(PlanLines.Line line, Recipients recipients) {
    var to = recipients.of(line.customer());
    PlannedEmail email = line.email();
    if (email != null) {
      return new DecisionLine.Mailed(to, email);
    }
    if (line.silence() == null) {
      throw new IllegalStateException("neither an e-mail nor a reason");
    }
    return new DecisionLine.Silent(to, line.day(), line.silence(), 1);
  }
}
