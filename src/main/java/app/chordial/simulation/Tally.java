package app.chordial.simulation;

import app.chordial.decision.Exploration;
import java.util.Arrays;

/**
 * Counts of one run: by metric and day, by message and by theme, and by metric and week of each
 * group. Chunks are added in their order.
 */
final class Tally {

  private static final int METRICS = Metric.values().length;

  private final double[][] byDay;
  private final double[][] byMessage;
  private final double[][] byTheme;

  /** Of each group all metrics, each by week. */
  private final double[][] byGroup;

  /** Those that the counts now belong to. */
  private int[] groups = {};

  private Exploration explored = Exploration.NONE;

  Tally(int days, int messages, int themes, int groups) {
    byDay = new double[METRICS][days];
    byMessage = new double[messages][Simulation.Kind.values().length];
    byTheme = new double[themes][Simulation.Kind.values().length];
    byGroup = new double[groups * METRICS][(days + 6) / 7];
  }

  /**
   * From now on what is counted by metric belongs to a customer of these groups.
   *
   * @param groups each once
   */
  void turnTo(int[] groups) {
    this.groups = groups;
  }

  void count(Metric metric, int day, double amount) {
    byDay[metric.ordinal()][day] += amount;
    for (int group : groups) {
      byGroup[group * METRICS + metric.ordinal()][day / 7] += amount;
    }
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
    add(byGroup, other.byGroup);
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

  Grouped.Weeks group(int group) {
    return new Grouped.Weeks(Arrays.copyOfRange(byGroup, group * METRICS, (group + 1) * METRICS));
  }

  double theme(int theme, Simulation.Kind kind) {
    return byTheme[theme][kind.ordinal()];
  }
}
