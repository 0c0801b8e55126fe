package app.chordial.cli;

import app.chordial.decision.SeriesOutlook;
import app.chordial.decision.SeriesOutlook.Lane;
import app.chordial.simulation.SeriesRate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a plan leaves to the mail tool: room that is kept for series. */
final class SeriesFigures {

  private static final double YEAR = 365;

  private SeriesFigures() {}

  /** Adds what is reserved in a plan's days; nothing where no series runs. */
  static void planned(SeriesOutlook outlook, Answer answer) {
    if (outlook.lanes().isEmpty()) {
      return;
    }
    String each =
        outlook.lanes().stream()
            .map(lane -> lane.name() + " " + Figures.number(lane.reserved()))
            .collect(Collectors.joining(", "));
    answer.line(
        "Running in your mail tool: room is kept for %s of series (%s)."
            .formatted(Figures.count(outlook.reserved(), "e-mail"), each));
    long missed = outlook.lanes().stream().mapToLong(Lane::missed).sum();
    if (missed > 0) {
      answer.line(
          "  %s more were due in the 30 days before the newest import, which doesn't show them: missed."
              .formatted(Figures.number(missed)));
    }
    answer.put("series", outlook.lanes());
  }

  /** Adds how often what series ask for happens; nothing where no series runs. */
  static void simulated(List<SeriesRate> rates, Answer answer) {
    if (rates.isEmpty()) {
      return;
    }
    answer.line("What sets series off or ends them, in times a customer and year:");
    for (SeriesRate rate : rates) {
      String source =
          rate.learnedFrom() == 0
              ? "assumed from the orders, since the log has none"
              : "learned from " + Figures.number(rate.learnedFrom()) + " of the last year";
      answer.line(
          "  %-14s %s, %s".formatted(word(rate), Figures.decimal(YEAR * rate.aDay()), source));
    }
    answer.put("seriesRates", rates);
  }

  private static String word(SeriesRate rate) {
    return rate.act().name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
