package app.chordial.simulation.backtest;

import app.chordial.work.Chance;
import app.chordial.work.Parallel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * What mail adds: what those ordered who were mailed, against those who would have been and were
 * held out.
 *
 * @param mailed who was mailed
 * @param heldOut who was held out
 * @param difference of their means, minor units a customer; customers drawn again
 * @param smallest the smallest difference that would have been seen with 80 % probability
 */
public record Uplift(Group mailed, Group heldOut, Interval difference, double smallest) {

  /** Fewer customers held out are no evidence. */
  public static final int ENOUGH = 100;

  private static final double SUGGESTED = 0.1;

  /**
   * One customer in one calendar quarter.
   *
   * @param revenueMinor of the orders since the first e-mail went, or would have gone
   */
  public record Participant(long customer, boolean isHeldOut, double revenueMinor) {}

  /**
   * Customers that had the same.
   *
   * @param meanMinor revenue a customer, minor units
   * @param deviationMinor its standard deviation
   */
  public record Group(int customers, double meanMinor, double deviationMinor) {

    static Group of(List<Participant> all) {
      if (all.isEmpty()) {
        return new Group(0, 0, 0);
      }
      double mean = all.stream().mapToDouble(Participant::revenueMinor).sum() / all.size();
      double squares =
          all.stream()
              .mapToDouble(one -> (one.revenueMinor() - mean) * (one.revenueMinor() - mean))
              .sum();
      return new Group(all.size(), mean, StrictMath.sqrt(squares / Math.max(1, all.size() - 1)));
    }
  }

  /** Compares the two groups. */
  public static Uplift of(List<Participant> all, Chance chance, Parallel parallel) {
    Group mailed = Group.of(all.stream().filter(one -> !one.isHeldOut()).toList());
    Group heldOut = Group.of(all.stream().filter(Participant::isHeldOut).toList());
    if (mailed.customers() == 0 || heldOut.customers() == 0) {
      return new Uplift(mailed, heldOut, new Interval(0, 0), 0);
    }
    double[] drawn = new Resampling(sums(all), chance, parallel).of(Uplift::difference);
    return new Uplift(
        mailed, heldOut, Interval.of(drawn), Finding.SEEN * Resampling.deviation(drawn));
  }

  private static double[][] sums(List<Participant> all) {
    SequencedMap<Long, double[]> sums = new LinkedHashMap<>();
    for (Participant one : all) {
      double[] own = sums.computeIfAbsent(one.customer(), _ -> new double[4]);
      int group = one.isHeldOut() ? 2 : 0;
      own[group]++;
      own[group + 1] += one.revenueMinor();
    }
    return new ArrayList<>(sums.values()).toArray(double[][]::new);
  }

  private static double difference(double[] sums) {
    return mean(sums[1], sums[0]) - mean(sums[3], sums[2]);
  }

  private static double mean(double sum, double count) {
    return count == 0 ? 0 : sum / count;
  }

  /** What a mailed customer ordered more, minor units. */
  public double addedMinor() {
    return mailed.meanMinor() - heldOut.meanMinor();
  }

  public boolean isEnough() {
    return mailed.customers() >= ENOUGH && heldOut.customers() >= ENOUGH;
  }

  /**
   * The smallest difference that a tenth of these customers, held out, would show with 80 %
   * probability in a two-sided test at 5 %, by their spread: z·σ·√(1/n₁ + 1/n₂); minor units.
   */
  public double smallestWithATenth() {
    double all = mailed.customers() + heldOut.customers();
    return all == 0
        ? 0
        : Finding.SEEN
            * mailed.deviationMinor()
            * StrictMath.sqrt(1 / (SUGGESTED * all) + 1 / ((1 - SUGGESTED) * all));
  }
}
