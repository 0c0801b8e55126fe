package app.chordial.cli;

import app.chordial.decision.Conflicts;
import app.chordial.decision.Conflicts.Meeting;
import app.chordial.decision.Frontier;
import app.chordial.decision.Reach;
import app.chordial.decision.Scarcity;
import app.chordial.decision.ScarcitySaying;
import app.chordial.exchange.plan.DecisionLogWriting;
import app.chordial.job.Outlook;
import app.chordial.job.PlanTask.Planned;
import app.chordial.message.Message;
import app.chordial.segment.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a plan's command says beyond the counts: whom looser rules would reach, and who meets. */
final class PlanReasons {

  /** The rest is in the JSON document. */
  private static final int CONFLICTS_SAID = 5;

  private PlanReasons() {}

  /** What is scarce on each day, where anything is limited for all. */
  static void scarcities(Outlook outlook, String currency, Answer answer) {
    if (!outlook.planner().isScarce()) {
      return;
    }
    ScarcitySaying saying = new ScarcitySaying(outlook.planner().design(), currency);
    List<Map<String, Object>> all = new ArrayList<>();
    for (LocalDate date : outlook.days().keySet()) {
      Scarcity scarcity = outlook.market((int) date.toEpochDay()).on((int) date.toEpochDay());
      if (scarcity != null) {
        saying.all(scarcity).forEach(one -> answer.line(date + ": " + one));
        all.add(json(date, scarcity));
      }
    }
    if (all.isEmpty()) {
      answer.line("There is enough for everybody: no limit for all customers binds.");
    }
    answer.put("scarce", all);
  }

  private static Map<String, Object> json(LocalDate date, Scarcity scarcity) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("date", date.toString());
    json.put("emailMinor", scarcity.emailMinor());
    json.put("messages", scarcity.prices());
    json.put("atTheMargin", scarcity.rulings().size());
    json.put("gap", scarcity.gap());
    return json;
  }

  /** What both sides would get for each balance; the design's own lies between two of them. */
  static void frontier(Frontier frontier, Planned planned, String currency, Answer answer) {
    Money money = new Money(currency);
    double own = planned.outlook().planner().design().rhythm().balance().customerShare();
    answer.line(
        "For each balance, from the shop's side alone (0) to the customers' alone (1); this design has %s:"
            .formatted(Figures.decimal(own)));
    for (Frontier.Point point : frontier.points()) {
      answer.line(
          "  %.1f   %s worth %s to the customers and %s to the shop"
              .formatted(
                  point.customerShare(),
                  Figures.count(point.emails(), "e-mail"),
                  money.about(point.customerMinor()),
                  money.about(point.businessMinor())));
    }
    answer.put("frontier", frontier.points());
  }

  static void reach(List<Reach> reach, Answer answer) {
    reach.forEach(one -> answer.line(line(one)));
    answer.put("reach", reach.stream().map(PlanReasons::json).toList());
  }

  private static String line(Reach reach) {
    return "%s, %s: %s"
        .formatted(
            LocalDate.ofEpochDay(reach.day()),
            PlanCommand.word(reach.loosening().why()),
            reach.sentence());
  }

  private static Map<String, Object> json(Reach reach) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("date", LocalDate.ofEpochDay(reach.day()).toString());
    json.put("why", DecisionLogWriting.word(reach.loosening().why()));
    json.put("looser", reach.loosening().words());
    json.put("customers", reach.customers());
    json.put("reached", reach.reached());
    return json;
  }

  /** Which messages meet on each day, the most frequent first. */
  static void conflicts(Outlook outlook, Answer answer) {
    List<Message> messages = outlook.planner().design().messages();
    List<Map<String, Object>> all = new ArrayList<>();
    outlook
        .conflicts()
        .forEach(
            (date, conflicts) -> {
              List<Meeting> meetings = conflicts.meetings();
              meetings.stream()
                  .limit(CONFLICTS_SAID)
                  .forEach(one -> answer.line(date + ", " + line(one, messages)));
              meetings.forEach(one -> all.add(json(date, one, messages)));
            });
    int customers = outlook.planner().snapshot().size();
    if (customers > Conflicts.MOST_CUSTOMERS) {
      answer.line(
          "Meetings are counted over a fair sample of %s."
              .formatted(Figures.count(Conflicts.MOST_CUSTOMERS, "customer")));
    }
    answer
        .put("conflicts", all)
        .put("conflictsAmong", Math.min(customers, Conflicts.MOST_CUSTOMERS));
  }

  private static String line(Meeting one, List<Message> messages) {
    return "“%s” meets “%s” at %s: the first goes to %s, the second to %s, both to %s."
        .formatted(
            messages.get(one.first()).name(),
            messages.get(one.second()).name(),
            Figures.count(one.customers(), "customer"),
            Figures.number(one.firstOnly()),
            Figures.number(one.secondOnly()),
            Figures.number(one.both()));
  }

  private static Map<String, Object> json(LocalDate date, Meeting one, List<Message> messages) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("date", date.toString());
    json.put("first", messages.get(one.first()).id());
    json.put("second", messages.get(one.second()).id());
    json.put("customers", one.customers());
    json.put("firstOnly", one.firstOnly());
    json.put("secondOnly", one.secondOnly());
    json.put("both", one.both());
    return json;
  }
}
