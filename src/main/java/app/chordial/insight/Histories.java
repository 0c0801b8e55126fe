package app.chordial.insight;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;

/** When many customers bought: x, tx and T in days, each combination once with its frequency. */
final class Histories {

  private record History(int x, int txDays, int tDays) {}

  /** The part of a likelihood that depends on the days. */
  interface OfDays {
    double at(int x, int txDays, int tDays);
  }

  private final int[] xs;
  private final int[] txDays;
  private final int[] tDays;
  private final double[] weights;

  /** Each x once. */
  private final int[] repeats;

  private final int mostRepeats;
  private final int longestDays;

  private Histories(SortedMap<History, Integer> counts) {
    int size = counts.size();
    xs = new int[size];
    txDays = new int[size];
    tDays = new int[size];
    weights = new double[size];
    int i = 0;
    int most = 0;
    int days = 0;
    for (var entry : counts.entrySet()) {
      xs[i] = entry.getKey().x();
      txDays[i] = entry.getKey().txDays();
      tDays[i] = entry.getKey().tDays();
      weights[i] = entry.getValue();
      most = Math.max(most, xs[i]);
      days = Math.max(days, tDays[i]);
      i++;
    }
    mostRepeats = most;
    repeats = Arrays.stream(xs).distinct().toArray();
    longestDays = days;
  }

  static Histories of(List<Purchases> all) {
    SortedMap<History, Integer> counts =
        new TreeMap<>(
            Comparator.comparingInt(History::x)
                .thenComparingInt(History::txDays)
                .thenComparingInt(History::tDays));
    for (Purchases of : all) {
      History history =
          new History(
              of.repeats(),
              of.lastDay() - of.firstDay(),
              Math.max(of.lastDay(), of.today()) - of.firstDay());
      counts.merge(history, 1, Integer::sum);
    }
    return new Histories(counts);
  }

  /** Without anybody who came back no model can tell who buys rarely from who is lost. */
  boolean hasRepeats() {
    return mostRepeats > 0;
  }

  /** The sum of a log-likelihood over all histories. */
  double logLikelihood(IntToDoubleFunction ofCount, OfDays ofDays) {
    double[] byCount = new double[mostRepeats + 1];
    for (int x : repeats) {
      byCount[x] = ofCount.applyAsDouble(x);
    }
    double sum = 0;
    for (int i = 0; i < xs.length; i++) {
      double times = ofDays.at(xs[i], txDays[i], tDays[i]);
      sum += weights[i] * (byCount[xs[i]] + times);
    }
    return sum;
  }

  /**
   * ln(α + weeks) by days from 0 to the longest history: many customers share their days, which are
   * whole.
   */
  double[] logsByDay(double alpha) {
    double[] byDays = new double[longestDays + 1];
    Arrays.setAll(byDays, day -> StrictMath.log(alpha + day / 7.0));
    return byDays;
  }
}
