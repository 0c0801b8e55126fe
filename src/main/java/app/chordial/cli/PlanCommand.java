package app.chordial.cli;

import app.chordial.decision.Frontier;
import app.chordial.decision.Silence;
import app.chordial.exchange.plan.DecisionLogWriting;
import app.chordial.job.OpenShop;
import app.chordial.job.Outlook;
import app.chordial.job.PlanTask;
import app.chordial.job.PlanTask.Planned;
import app.chordial.work.Progress;
import app.chordial.work.Refusal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Plans some days for everybody. */
@CommandLine.Command(
    name = "plan",
    description = "Plan who gets which e-mail, who gets nothing, and why; kept as a draft.")
final class PlanCommand extends ShopCommand {

  @Option(names = "--from", required = true, paramLabel = "DATE", description = "The first day.")
  LocalDate from = LocalDate.EPOCH;

  @Option(names = "--days", required = true, paramLabel = "N", description = "How many days.")
  int days;

  @Option(names = "--seed", paramLabel = "S", description = "What luck hangs on; usually 1.")
  long seed = 1;

  @Option(
      names = "--out",
      paramLabel = "F.csv",
      description = "Write every decision into this file.")
  @Nullable Path out;

  @Option(
      names = "--reach",
      description = "Say too how many of those who get nothing a looser rule would reach.")
  boolean isReachAsked;

  @Option(
      names = "--conflicts",
      description = "Say too which messages meet, since both could go, and which of them goes.")
  boolean areConflictsAsked;

  @Option(
      names = "--frontier",
      description = "Say too what customers and the shop would get for every balance between them.")
  boolean isFrontierAsked;

  PlanCommand(Surroundings around) {
    super(around);
  }

  @Override
  Answer answer(OpenShop shop, Progress progress) throws Refusal {
    PlanTask task = new PlanTask(shop);
    Planned planned = task.plan(new PlanTask.Asked(from, days, seed), progress);
    if (out != null) {
      task.write(planned, out);
    }
    Answer answer = said(planned);
    new WildcardWords(planned.outlook().planner().design()).planned(planned.outlook(), answer);
    SeriesFigures.planned(planned.series(), answer);
    PlanReasons.scarcities(planned.outlook(), shop.settings().currency(), answer);
    if (isReachAsked) {
      PlanReasons.reach(shop.planners().reach(planned.outlook(), shop.work(progress)), answer);
    }
    if (areConflictsAsked) {
      PlanReasons.conflicts(planned.outlook(), answer);
    }
    if (isFrontierAsked) {
      Frontier frontier = shop.planners().frontier(planned.outlook(), shop.work(progress));
      PlanReasons.frontier(frontier, planned, shop.settings().currency(), answer);
    }
    return answer;
  }

  static String word(Silence silence) {
    return DecisionLogWriting.word(silence).replace('_', ' ');
  }

  private Answer said(Planned planned) {
    Answer answer = new Answer();
    int customers = planned.outlook().planner().snapshot().size();
    if (customers == 0) {
      answer.line("The shop has no customers yet. Import some, and plan again.");
    }
    List<Map<String, Object>> byDay = new ArrayList<>();
    long emails = 0;
    for (var entry : planned.outlook().days().entrySet()) {
      if (customers > 0) {
        answer.line(line(entry.getKey(), entry.getValue()));
      }
      byDay.add(json(entry.getKey(), entry.getValue()));
      emails += entry.getValue().emails();
    }
    if (byDay.isEmpty()) {
      answer.line("No send day lies in these days.");
    }
    answer.line(
        "Plan %d: %s over %s, kept as a draft%s."
            .formatted(
                planned.run(),
                Figures.count(emails, "e-mail"),
                Figures.count(byDay.size(), "send day"),
                out == null ? "" : ", written to " + out));
    return answer
        .put("plan", planned.run())
        .put("from", from.toString())
        .put("days", days)
        .put("seed", seed)
        .put("emails", emails)
        .put("expired", planned.outlook().expired())
        .put("sendDays", byDay);
  }

  private static String line(LocalDate date, Outlook.Day day) {
    StringJoiner why = new StringJoiner(", ");
    for (Silence silence : Silence.values()) {
      if (day.silent(silence) > 0) {
        why.add(word(silence) + " " + Figures.number(day.silent(silence)));
      }
    }
    String nothing = why.length() == 0 ? "everybody gets one" : "nothing for: " + why;
    return "%s: %s; %s.".formatted(date, Figures.count(day.emails(), "e-mail"), nothing);
  }

  private static Map<String, Object> json(LocalDate date, Outlook.Day day) {
    Map<String, Object> silent = new LinkedHashMap<>();
    for (Silence silence : Silence.values()) {
      if (day.silent(silence) > 0) {
        silent.put(DecisionLogWriting.word(silence), day.silent(silence));
      }
    }
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("date", date.toString());
    json.put("emails", day.emails());
    json.put("deferred", day.deferred());
    json.put("nothing", silent);
    json.put("leads", day.leads());
    return json;
  }
}
