package app.chordial.simulation;

import app.chordial.decision.Exploration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What a scenario did over its horizon, over all runs.
 *
 * @param title of the scenario
 * @param customers how many could be mailed when it began
 * @param runs daily counts of each run, in their order
 * @param messages totals by message, in the design's order, mean over runs
 * @param themes totals by theme, in the design's order, mean over runs
 * @param groups those whose figures were told apart
 * @param wildcards what each run knew of all wildcards when its last week began
 */
public record Simulation(
    String title,
    Horizon horizon,
    int customers,
    List<Run> runs,
    List<Total> messages,
    List<Total> themes,
    List<Grouped> groups,
    List<Exploration> wildcards) {

  /** What is counted by message and by theme. */
  public enum Kind {
    EMAILS,
    CLICKS,
    ORDERS,
    /** Minor units. */
    REVENUE,
    UNSUBSCRIBES
  }

  /** One message's or theme's totals, in the order of {@link Kind}. */
  public record Total(String id, List<Double> counts) {
    public Total {
      counts = List.copyOf(counts);
    }

    public double of(Kind kind) {
      return counts.get(kind.ordinal());
    }
  }

  /** A value with the 80 % band of the runs around it: their mean, 10th and 90th percentile. */
  public record Banded(double mean, double low, double high) {}

  public Simulation {
    runs = List.copyOf(runs);
    messages = List.copyOf(messages);
    themes = List.copyOf(themes);
    groups = List.copyOf(groups);
    wildcards = List.copyOf(wildcards);
  }

  /** Daily counts of one run. */
  public static final class Run {
    private final double[][] byDay;

    Run(Tally tally, int days) {
      byDay = new double[Metric.values().length][days];
      for (Metric metric : Metric.values()) {
        for (int day = 0; day < days; day++) {
          byDay[metric.ordinal()][day] = tally.at(metric, day);
        }
      }
    }

    public double at(Metric metric, int day) {
      return byDay[metric.ordinal()][day];
    }

    public double total(Metric metric) {
      return Arrays.stream(byDay[metric.ordinal()]).sum();
    }

    /** By how much the list is longer before a day than at the beginning. */
    private double change(int end) {
      return between(Metric.JOINS, 0, end)
          - between(Metric.UNSUBSCRIBES, 0, end)
          - between(Metric.BOUNCES, 0, end)
          - between(Metric.COMPLAINTS, 0, end);
    }

    /** The sum of the days from {@code from} to before {@code to}. */
    public double between(Metric metric, int from, int to) {
      return Arrays.stream(byDay[metric.ordinal()], from, to).sum();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Run run && Arrays.deepEquals(byDay, run.byDay);
    }

    @Override
    public int hashCode() {
      return Arrays.deepHashCode(byDay);
    }
  }

  public int days() {
    return horizon.days();
  }

  public Banded total(Metric metric) {
    return banded(runs.stream().mapToDouble(run -> run.total(metric)).toArray());
  }

  /** The counts of each day. */
  public List<Banded> daily(Metric metric) {
    List<Banded> days = new ArrayList<>();
    for (int day = 0; day < days(); day++) {
      int at = day;
      days.add(banded(runs.stream().mapToDouble(run -> run.at(metric, at)).toArray()));
    }
    return days;
  }

  /** The counts up to and with each day. */
  public List<Banded> cumulative(Metric metric) {
    List<Banded> days = new ArrayList<>();
    for (int day = 0; day < days(); day++) {
      int end = day + 1;
      days.add(banded(runs.stream().mapToDouble(run -> run.between(metric, 0, end)).toArray()));
    }
    return days;
  }

  /** The counts of each week. */
  public List<Banded> weekly(Metric metric) {
    List<Banded> weeks = new ArrayList<>();
    for (int week = 0; week < horizon.weeks(); week++) {
      int from = 7 * week;
      weeks.add(
          banded(runs.stream().mapToDouble(run -> run.between(metric, from, from + 7)).toArray()));
    }
    return weeks;
  }

  /** How long the list is at the end of each day: who joined added, who left taken away. */
  public List<Banded> listSize() {
    List<Banded> days = new ArrayList<>();
    for (int day = 0; day < days(); day++) {
      int end = day + 1;
      days.add(banded(runs.stream().mapToDouble(run -> customers + run.change(end)).toArray()));
    }
    return days;
  }

  /** The ratio of two counts in each week, such as days of gap to gaps; NaN never: 0 where none. */
  public List<Banded> weeklyRatio(Metric above, Metric below) {
    List<Banded> weeks = new ArrayList<>();
    for (int week = 0; week < horizon.weeks(); week++) {
      int from = 7 * week;
      weeks.add(banded(runs.stream().mapToDouble(run -> ratio(run, above, below, from)).toArray()));
    }
    return weeks;
  }

  private static double ratio(Run run, Metric above, Metric below, int from) {
    double count = run.between(below, from, from + 7);
    return count == 0 ? 0 : run.between(above, from, from + 7) / count;
  }

  /** The difference to another scenario's total, run by run: both had the same luck. */
  public Banded difference(Simulation other, Metric metric) {
    return difference(other, run -> run.total(metric));
  }

  /** The same of anything that is told of a run. */
  Banded difference(Simulation other, ToDoubleFunction<Run> told) {
    double[] differences = new double[Math.min(runs.size(), other.runs.size())];
    for (int run = 0; run < differences.length; run++) {
      differences[run] =
          told.applyAsDouble(runs.get(run)) - told.applyAsDouble(other.runs.get(run));
    }
    return banded(differences);
  }

  static Banded banded(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return new Banded(
        Arrays.stream(values).sum() / values.length, quantile(sorted, 0.1), quantile(sorted, 0.9));
  }

  /**
   * The quantile by linear interpolation between order statistics (Hyndman and Fan 1996, type 7).
   */
  static double quantile(double[] sorted, double share) {
    double at = share * (sorted.length - 1);
    int below = (int) at;
    int above = Math.min(sorted.length - 1, below + 1);
    return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
  }
}
