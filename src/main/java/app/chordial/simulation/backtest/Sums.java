package app.chordial.simulation.backtest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * What estimates are made of, added up over occasions: everything that is estimated here is a ratio
 * of such sums, so that customers can be drawn again without looking at their occasions again.
 */
final class Sums {

  private static final int COUNT = 0;
  private static final int REWARDS = 1;
  private static final int WEIGHTS = 2;
  private static final int WEIGHTED = 3;
  private static final int DIRECT = 4;
  private static final int ROBUST = 5;
  private static final int FIELDS = 6;

  private Sums() {}

  /** The sums of each customer, in the order in which customers first occur. */
  static double[][] byCustomer(List<Occasion> occasions) {
    SequencedMap<Long, double[]> sums = new LinkedHashMap<>();
    for (Occasion one : occasions) {
      add(one, sums.computeIfAbsent(one.customer(), _ -> new double[FIELDS]));
    }
    return new ArrayList<>(sums.values()).toArray(double[][]::new);
  }

  private static void add(Occasion one, double[] sums) {
    double weighted = one.weight() * one.reward();
    sums[COUNT]++;
    sums[REWARDS] += one.reward();
    sums[WEIGHTS] += one.weight() + one.silent();
    sums[WEIGHTED] += weighted;
    sums[DIRECT] += one.expected();
    sums[ROBUST] += one.expected() + one.weight() * (one.reward() - one.estimate());
  }

  /** The sums of some customers together. */
  static double[] total(double[][] byCustomer) {
    double[] total = new double[FIELDS];
    for (double[] one : byCustomer) {
      for (int field = 0; field < FIELDS; field++) {
        total[field] += one[field];
      }
    }
    return total;
  }

  static double done(double[] sums) {
    return ratio(sums[REWARDS], sums[COUNT]);
  }

  static double ips(double[] sums) {
    return ratio(sums[WEIGHTED], sums[COUNT]);
  }

  static double snips(double[] sums) {
    return ratio(sums[WEIGHTED], sums[WEIGHTS]);
  }

  static double direct(double[] sums) {
    return ratio(sums[DIRECT], sums[COUNT]);
  }

  static double doublyRobust(double[] sums) {
    return ratio(sums[ROBUST], sums[COUNT]);
  }

  private static double ratio(double sum, double of) {
    return of == 0 ? 0 : sum / of;
  }
}
