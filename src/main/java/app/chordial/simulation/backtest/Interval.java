package app.chordial.simulation.backtest;

import java.util.Arrays;

/** Where a number lies with 95 % confidence. */
public record Interval(double low, double high) {

  private static final double TAIL = 0.025;

  /** Whether it holds 0: what lies in it can't be told from nothing. */
  public boolean isNoise() {
    return low <= 0 && high >= 0;
  }

  public boolean contains(double value) {
    return low <= value && value <= high;
  }

  /** The middle 95 % of what was drawn (Efron's percentile interval, 1979). */
  static Interval of(double[] drawn) {
    double[] sorted = drawn.clone();
    Arrays.sort(sorted);
    return new Interval(quantile(sorted, TAIL), quantile(sorted, 1 - TAIL));
  }

  private static double quantile(double[] sorted, double share) {
    double place = share * (sorted.length - 1);
    int below = (int) place;
    int above = Math.min(sorted.length - 1, below + 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }
}
