package app.chordial.job;

import app.chordial.audience.Audience;
import app.chordial.design.Design;
import app.chordial.design.DesignJson;
import app.chordial.design.Reading;
import app.chordial.simulation.backtest.Finding;
import app.chordial.simulation.backtest.Measure;
import app.chordial.simulation.backtest.Uplift;
import app.chordial.store.PlanRun;
import app.chordial.work.Progress;
import app.chordial.work.Refusal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells from the results of exported plans what another design would have earned (§4.13). */
public final class BacktestTask {

  private static final String SAFE = "Nothing was changed.";

  private final OpenShop shop;

  public BacktestTask(OpenShop shop) {
    this.shop = shop;
  }

  /**
   * What is asked.
   *
   * @param file of the design; the present one where null
   * @param from the first day to look at, or null
   * @param to the last day to look at, or null
   */
  public record Asked(@Nullable Path file, @Nullable LocalDate from, @Nullable LocalDate to) {

    boolean holds(LocalDate day) {
      return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    private boolean meets(PlanRun.Made plan) {
      return (from == null || from.isBefore(plan.end()))
          && (to == null || !plan.from().isAfter(to));
    }
  }

  /**
   * What the results tell.
   *
   * @param plans whose results were looked at, the oldest first
   * @param planned how many e-mails they have on the days asked for
   * @param went how many of them went by the mail tool's log
   */
  public record Backtested(
      List<PlanRun> plans, int planned, int went, Finding clicks, Finding revenue, Uplift uplift) {

    /** The finding by one kind of reward. */
    public Finding by(Measure measure) {
      return switch (measure) {
        case CLICKS -> clicks;
        case REVENUE -> revenue;
      };
    }
  }

  /** Looks back at every plan whose results are in. */
  public Backtested backtest(Asked asked, Progress progress) throws Refusal {
    if (asked.from() != null && asked.to() != null && asked.to().isBefore(asked.from())) {
      throw new Refusal("The last day comes before the first.", SAFE, "Turn them round.");
    }
    Design design = design(asked.file());
    SoundDesign.refuseUnsound(design);
    Audience audience = shop.audience(progress);
    List<PlanRun> plans = plans(asked);
    Hindsight hindsight = new Hindsight(shop, audience, design, asked);
    for (int i = 0; i < plans.size(); i++) {
      progress.at(i, plans.size(), "Looking back");
      hindsight.add(plans.get(i), progress);
    }
    progress.at(plans.size(), plans.size(), "Looking back");
    return hindsight.backtested(plans, shop.work(progress).parallel());
  }

  private Design design(@Nullable Path file) throws Refusal {
    if (file == null) {
      return shop.design();
    }
    return switch (DesignJson.read(TextFiles.read(file))) {
      case Reading.Read<Design>(Design design, var _) -> design;
      case Reading.Unreadable<Design>(var problems) ->
          throw new Refusal(
              file.getFileName() + " can't be read: " + problems.getFirst().message(),
              SAFE,
              "Mend the file and try again.");
    };
  }

  private List<PlanRun> plans(Asked asked) throws Refusal {
    List<PlanRun> exported = new ExportedMail(shop.workspace()).live();
    if (exported.isEmpty()) {
      throw new Refusal(
          "No plan was exported yet, so there is nothing to look back on.",
          SAFE,
          "Export a plan, send it, and import the mail tool's results.");
    }
    List<PlanRun> settled =
        exported.stream()
            .filter(run -> run.state() == PlanRun.State.SETTLED && asked.meets(run.made()))
            .toList();
    if (settled.isEmpty()) {
      throw new Refusal(
          "No exported plan of these days has its results yet.",
          SAFE,
          "Import what the mail tool sent until 7 days after the plan's last e-mail or later.");
    }
    return settled;
  }
}
