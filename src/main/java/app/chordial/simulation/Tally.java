package app.chordial.simulation;

import app.chordial.decision.Exploration;

/**
 * Counts of one run, by metric and day, by message and by theme. Chunks are added in their order.
 */
final class Tally {

  private final double[][] byDay;
  private final double[][] byMessage;
  private final double[][] byTheme;
  private Exploration explored = Exploration.NONE;

  Tally(int days, int messages, int themes) {
    byDay = new double[Metric.values().length][days];
    byMessage = new double[messages][Simulation.Kind.values().length];
    byTheme = new double[themes][Simulation.Kind.values().length];
  }

  void count(Metric metric, int day, double amount) {
    byDay[metric.ordinal()][day] += amount;
  }

  void message(int message, Simulation.Kind kind, double amount) {
    byMessage[message][kind.ordinal()] += amount;
  }

  void theme(int theme, Simulation.Kind kind, double amount) {
    byTheme[theme][kind.ordinal()] += amount;
  }

  void add(Tally other) {
    add(byDay, other.byDay);
    add(byMessage, other.byMessage);
    add(byTheme, other.byTheme);
  }

  private static void add(double[][] to, double[][] from) {
    for (int row = 0; row < to.length; row++) {
      for (int column = 0; column < to[row].length; column++) {
        to[row][column] += from[row][column];
      }
    }
  }

  /** What the run knows of all wildcards by now. */
  void explored(Exploration known) {
    explored = known;
  }

  Exploration explored() {
    return explored;
  }

  double at(Metric metric, int day) {
    return byDay[metric.ordinal()][day];
  }

  double message(int message, Simulation.Kind kind) {
    return byMessage[message][kind.ordinal()];
  }

  double theme(int theme, Simulation.Kind kind) {
    return byTheme[theme][kind.ordinal()];
  }
}
