package app.chordial.cli;

import app.chordial.decision.Exploration;
import app.chordial.decision.Wildcard;
import app.chordial.decision.exploring.Arm;
import app.chordial.decision.exploring.Interval;
import app.chordial.design.Design;
import app.chordial.interest.Interest;
import app.chordial.job.Outlook;
import app.chordial.rhythm.Wildcards;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The ledger of wildcards: what was spent, what was learned, and what stopped. */
final class WildcardWords {

  private final Design design;
  private final Wildcards settings;

  WildcardWords(Design design) {
    this.design = design;
    settings = design.rhythm().wildcards();
  }

  /** Adds what a plan spends, and what is known when it begins; nothing where none are wanted. */
  void planned(Outlook outlook, Answer answer) {
    if (!settings.isAny()) {
      return;
    }
    long explores = count(outlook, Wildcard.Kind.EXPLORES);
    long matters = count(outlook, Wildcard.Kind.MATTERS_TO_US);
    answer.line(
        "Wildcards: %s with one, %s to learn and %s that matter to you."
            .formatted(
                Figures.count(explores + matters, "e-mail"),
                Figures.number(explores),
                Figures.number(matters)));
    Exploration known = outlook.exploration();
    answer.lines(lines(known));
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("explores", explores);
    json.put("mattersToUs", matters);
    json.put("known", json(known));
    answer.put("wildcards", json);
  }

  private static long count(Outlook outlook, Wildcard.Kind kind) {
    return outlook.days().values().stream().mapToLong(day -> day.wildcards(kind)).sum();
  }

  /** Adds what the runs of a simulation knew in the end; nothing where none are wanted. */
  void simulated(List<Exploration> runs, Answer answer) {
    if (!settings.isAny() || runs.isEmpty()) {
      return;
    }
    answer.line(
        runs.size() == 1 ? "What wildcards told:" : "What wildcards told in the first run:");
    answer.lines(lines(runs.getFirst()));
    answer.put("wildcards", runs.stream().map(this::json).toList());
  }

  private List<String> lines(Exploration known) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "  in all         %s had their week: %s clicked, after %s somebody left"
            .formatted(
                Figures.number(known.sent()),
                Figures.number(known.clicked()),
                Figures.number(known.left())));
    for (Arm arm : tried(known.interests())) {
      Interest interest = design.interest(arm.id());
      lines.add(line(interest == null ? arm.id() : interest.name(), arm));
    }
    for (Arm arm : tried(known.messages())) {
      var message = design.message(arm.id());
      if (arm.stop(settings) != Arm.Stop.GOES_ON) {
        lines.add(line("“%s”".formatted(message == null ? arm.id() : message.name()), arm));
      }
    }
    return lines;
  }

  private static List<Arm> tried(List<Arm> arms) {
    return arms.stream().filter(arm -> arm.sent() > 0).toList();
  }

  private String line(String name, Arm arm) {
    Interval rate = Interval.wilson(arm.clicked(), arm.sent());
    return String.format(
        Locale.ROOT,
        "  %-14s %s sent, %s clicked (%.1f to %.1f %%), %s left: %s",
        name,
        Figures.number(arm.sent()),
        Figures.number(arm.clicked()),
        100 * rate.low(),
        100 * rate.high(),
        Figures.number(arm.left()),
        word(arm.stop(settings)));
  }

  private static String word(Arm.Stop stop) {
    return switch (stop) {
      case GOES_ON -> "goes on";
      case CLICKED_TOO_SELDOM -> "stopped, clicked too seldom";
      case LEFT_TOO_OFTEN -> "stopped, too many left";
    };
  }

  private Map<String, Object> json(Exploration known) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("sent", known.sent());
    json.put("clicked", known.clicked());
    json.put("left", known.left());
    json.put("interests", tried(known.interests()).stream().map(this::json).toList());
    json.put("messages", tried(known.messages()).stream().map(this::json).toList());
    return json;
  }

  private Map<String, Object> json(Arm arm) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", arm.id());
    json.put("sent", arm.sent());
    json.put("clicked", arm.clicked());
    json.put("left", arm.left());
    json.put("state", arm.stop(settings).name().toLowerCase(Locale.ROOT));
    return json;
  }
}
