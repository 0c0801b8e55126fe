package app.chordial.simulation;

import app.chordial.simulation.Simulation.Banded;
import java.util.Arrays;
import java.util.List;

/**
 * What a scenario did to the customers of one group, over all runs.
 *
 * @param customers how many are in the group, those without consent too
 * @param runs weekly counts of each run, in their order
 */
public record Grouped(String id, String name, int customers, List<Weeks> runs) {

  /** Weekly counts of one run. */
  public static final class Weeks {
    private final double[][] byWeek;

    /**
     * @param byWeek by metric and week
     */
    Weeks(double[][] byWeek) {
      this.byWeek = byWeek;
    }

    public double at(Metric metric, int week) {
      return byWeek[metric.ordinal()][week];
    }

    public double total(Metric metric) {
      return Arrays.stream(byWeek[metric.ordinal()]).sum();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Weeks weeks && Arrays.deepEquals(byWeek, weeks.byWeek);
    }

    @Override
    public int hashCode() {
      return Arrays.deepHashCode(byWeek);
    }
  }

  public Grouped {
    runs = List.copyOf(runs);
  }

  public Banded total(Metric metric) {
    return Simulation.banded(runs.stream().mapToDouble(run -> run.total(metric)).toArray());
  }

  /** The counts of one week, from 0. */
  public Banded weekly(Metric metric, int week) {
    return Simulation.banded(runs.stream().mapToDouble(run -> run.at(metric, week)).toArray());
  }
}
