package app.chordial.cli;

import app.chordial.simulation.Metric;
import app.chordial.simulation.Newcomers;
import app.chordial.simulation.Simulation;
import app.chordial.simulation.Simulation.Banded;

/** What a person and a program read about who joins while a list is simulated. */
final class JoiningWords {

  private final Newcomers newcomers;
  private final boolean isLearnedAsked;

  JoiningWords(Newcomers newcomers, boolean isLearnedAsked) {
    this.newcomers = newcomers;
    this.isLearnedAsked = isLearnedAsked;
  }

  /** Says how many join and how long the list gets; nothing where nobody was to join. */
  void simulated(Simulation simulation, Answer answer) {
    Banded joined = simulation.total(Metric.JOINS);
    Banded last = simulation.listSize().getLast();
    answer.put("newcomers", newcomers).put("joins", joined).put("listSize", simulation.listSize());
    if (newcomers.isAny()) {
      answer.line(line("joins", joined)).line(line("list at the end", last)).line(source());
    } else if (isLearnedAsked) {
      answer.line(
          "How many join is not known, since no consent of the year before has a date: nobody does"
              + " here. Say a number with --joins.");
    }
  }

  private static String line(String what, Banded figure) {
    return "  %-15s %11s   (%s to %s)"
        .formatted(what, number(figure.mean()), number(figure.low()), number(figure.high()));
  }

  private static String number(double value) {
    return Figures.number(Math.round(value));
  }

  private String source() {
    return newcomers.isLearned()
        ? "Joins are learned: %s a week (%s to %s) by %s of the year before%s."
            .formatted(
                Figures.decimal(newcomers.aWeek()),
                Figures.decimal(newcomers.low()),
                Figures.decimal(newcomers.high()),
                Figures.count(newcomers.learnedFrom(), "dated consent"),
                newcomers.season().isEmpty() ? "" : ", with their season")
        : "Joins are assumed: %s a week.".formatted(Figures.decimal(newcomers.aWeek()));
  }
}
