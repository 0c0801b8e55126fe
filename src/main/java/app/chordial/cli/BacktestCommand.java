package app.chordial.cli;

import app.chordial.job.BacktestTask;
import app.chordial.job.BacktestTask.Asked;
import app.chordial.job.BacktestTask.Backtested;
import app.chordial.job.OpenShop;
import app.chordial.simulation.backtest.Doubt;
import app.chordial.simulation.backtest.Estimates;
import app.chordial.simulation.backtest.Finding;
import app.chordial.simulation.backtest.FindingSaying;
import app.chordial.simulation.backtest.Measure;
import app.chordial.simulation.backtest.Uplift;
import app.chordial.store.PlanRun;
import app.chordial.work.Progress;
import app.chordial.work.Refusal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Tells from results what another design would have earned. */
@CommandLine.Command(
    name = "backtest",
    description = {
      "Tell from the results of exported plans what a design would have earned, and what mail"
          + " adds.",
      "It judges which e-mail goes, not how often: the pace is that of the plans.",
      "Plans can answer that draw a share of e-mails between the two best, or hold customers out."
    })
final class BacktestCommand extends ShopCommand {

  @Option(
      names = "--design",
      paramLabel = "F.json",
      description = "The design to judge; usually the present one.")
  @Nullable Path design;

  @Option(names = "--from", paramLabel = "DATE", description = "The first day to look at.")
  @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "DATE", description = "The last day to look at.")
  @Nullable LocalDate to;

  BacktestCommand(Surroundings around) {
    super(around);
  }

  @Override
  Answer answer(OpenShop shop, Progress progress) throws Refusal {
    Backtested of = new BacktestTask(shop).backtest(new Asked(design, from, to), progress);
    FindingSaying saying = new FindingSaying(shop.settings().currency());
    Answer answer = new Answer().line(heading(of));
    answer.put("plans", of.plans().stream().map(PlanRun::id).toList());
    answer.put("planned", of.planned()).put("went", of.went());
    for (Measure measure : Measure.values()) {
      answer.line(row(measure, of.by(measure), saying));
    }
    for (Measure measure : Measure.values()) {
      Finding finding = of.by(measure);
      String sentence = saying.sentence(measure, finding);
      answer.line(sentence).put(key(measure), json(finding, sentence));
    }
    String sentence = saying.sentence(of.uplift());
    return answer.line(sentence).put("holdOut", json(of.uplift(), sentence));
  }

  private static String heading(Backtested of) {
    LocalDate first = of.plans().getFirst().made().from();
    LocalDate last = of.plans().getFirst().made().end();
    for (PlanRun plan : of.plans()) {
      first = plan.made().from().isBefore(first) ? plan.made().from() : first;
      last = plan.made().end().isAfter(last) ? plan.made().end() : last;
    }
    return "%s from %s to %s: %s of %s went."
        .formatted(
            Figures.count(of.plans().size(), "plan"),
            first,
            last.minusDays(1),
            Figures.number(of.went()),
            Figures.count(of.planned(), "e-mail"));
  }

  /** What was earned an e-mail, and what would have been. */
  private static String row(Measure measure, Finding finding, FindingSaying saying) {
    Estimates from = finding.estimates();
    String name = FindingSaying.name(measure);
    if (finding.doubt() != null) {
      return "  %-22s was %9s   would have been: not enough evidence"
          .formatted(name, saying.amount(measure, from.done()));
    }
    return "  %-22s was %9s   would have been %9s (%s to %s)"
        .formatted(
            name,
            saying.amount(measure, from.done()),
            saying.amount(measure, from.snips()),
            saying.amount(measure, finding.other().low()),
            saying.amount(measure, finding.other().high()));
  }

  private static String key(Measure measure) {
    return measure.name().toLowerCase(Locale.ROOT);
  }

  private static Map<String, Object> json(Finding finding, String sentence) {
    Map<String, Object> json = new LinkedHashMap<>();
    Doubt doubt = finding.doubt();
    json.put("isEnough", doubt == null);
    json.put("doubt", doubt == null ? "" : doubt.name().toLowerCase(Locale.ROOT));
    json.put("asked", finding.asked());
    json.put("occasions", finding.estimates().occasions());
    json.put("done", finding.estimates().done());
    json.put("effective", finding.estimates().effective());
    json.put("heaviest", finding.estimates().heaviest());
    if (doubt == null) {
      json.put("isSame", finding.isSame());
      json.put("estimates", finding.estimates());
      json.put("other", finding.other());
      json.put("difference", finding.estimates().difference());
      json.put("differenceInterval", finding.difference());
      json.put("smallest", finding.smallest());
    }
    json.put("sentence", sentence);
    return json;
  }

  private static Map<String, Object> json(Uplift uplift, String sentence) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("isEnough", uplift.isEnough());
    json.put("mailed", uplift.mailed());
    json.put("heldOut", uplift.heldOut());
    json.put("addedMinor", uplift.addedMinor());
    json.put("interval", uplift.difference());
    json.put("smallestMinor", uplift.smallest());
    json.put("smallestWithATenthMinor", uplift.smallestWithATenth());
    json.put("sentence", sentence);
    return json;
  }
}
