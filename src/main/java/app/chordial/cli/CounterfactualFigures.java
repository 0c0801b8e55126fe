package app.chordial.cli;

import app.chordial.decision.Change;
import app.chordial.decision.Composition;
import app.chordial.decision.Counterfactual;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.SequencedMap;

/** What would have to change for a message to go, as a program reads it. */
final class CounterfactualFigures {

  private CounterfactualFigures() {}

  static SequencedMap<String, Object> of(Counterfactual counterfactual) {
    SequencedMap<String, Object> figures = new LinkedHashMap<>();
    switch (counterfactual) {
      case Counterfactual.Would would -> {
        figures.put("changes", would.changes().stream().map(CounterfactualFigures::of).toList());
        figures.put("leads", would.leads());
        figures.put("place", would.place() + 1);
        figures.put("areEmailsAsBuilt", would.isAsBuilt());
      }
      case Counterfactual.None(Counterfactual.Reason why) ->
          figures.put("none", why.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
    return figures;
  }

  private static SequencedMap<String, Object> of(Change change) {
    return switch (change) {
      case Change.Value(String message, long added) ->
          with(kind("value"), "message", message, "addedMinor", added);
      case Change.Floor(double from, double to) -> with(kind("floor"), "from", from, "to", to);
      case Change.ForEveryone(String message) -> with(kind("for-everyone"), "message", message);
      case Change.InSegment(String segment) -> with(kind("in-segment"), "segment", segment);
      case Change.ForAnySegment(String message, String segment) ->
          with(kind("for-any-segment"), "message", message, "segment", segment);
      case Change.NotAfter(String message, String other) ->
          with(kind("not-after"), "message", message, "other", other);
      case Change.Sent(String message) -> with(kind("sent"), "message", message);
      case Change.BlockDays(String message, int days) ->
          with(kind("block-days"), "message", message, "days", days);
      case Change.Spacing(String message, int days) ->
          with(kind("spacing"), "message", message, "days", days);
      case Change.ThemeSpacing(String theme, int days) ->
          with(kind("theme-spacing"), "theme", theme, "days", days);
      case Change.Together(String message, String other) ->
          with(kind("together"), "message", message, "other", other);
      case Change.MoreMessages(int perEmail) ->
          with(kind("more-messages"), "messagesPerEmail", perEmail);
      case Change.Built(Composition(String theme, var messages)) ->
          with(kind("built"), "theme", theme, "messages", messages);
      case Change.Interest(String interest, double from, double affinity) ->
          with(with(kind("interest"), "interest", interest), "from", from, "to", affinity);
      case Change.Act _ -> kind("act");
      case Change.NoTurns(int helpEvery) -> with(kind("no-turns"), "helpEvery", helpEvery);
      case Change.Ordinary(String message) -> with(kind("ordinary"), "message", message);
      case Change.Undrawn _ -> kind("undrawn");
      case Change.OnDay(int day) ->
          with(kind("on-day"), "day", LocalDate.ofEpochDay(day).toString());
    };
  }

  private static SequencedMap<String, Object> kind(String kind) {
    return with(new LinkedHashMap<>(), "kind", kind);
  }

  private static SequencedMap<String, Object> with(
      SequencedMap<String, Object> figures, String name, Object value) {
    figures.put(name, value);
    return figures;
  }

  private static SequencedMap<String, Object> with(
      SequencedMap<String, Object> figures, String name, Object value, String more, Object other) {
    return with(with(figures, name, value), more, other);
  }
}
