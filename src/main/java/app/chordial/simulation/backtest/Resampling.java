package app.chordial.simulation.backtest;

import app.chordial.work.Chance;
import app.chordial.work.Chance.Purpose;
import app.chordial.work.Parallel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Customers drawn again with replacement, as many as there are, many times (the bootstrap of Efron
 * 1979, by customer since one customer's e-mails are not independent). Every draw is keyed.
 */
final class Resampling {

  /** So many that the ends of a 95 % interval hardly move. */
  static final int TIMES = 1_000;

  private static final int PIECE = 50;

  private final List<double[]> totals = new ArrayList<>(TIMES);

  /**
   * Draws.
   *
   * @param byCustomer sums of each customer; at least one customer
   */
  Resampling(double[][] byCustomer, Chance chance, Parallel parallel) {
    parallel.inOrder(
        TIMES / PIECE,
        piece -> {
          List<double[]> some = new ArrayList<>(PIECE);
          for (int time = piece * PIECE; time < (piece + 1) * PIECE; time++) {
            some.add(total(byCustomer, chance, time));
          }
          return some;
        },
        totals::addAll);
  }

  private static double[] total(double[][] byCustomer, Chance chance, int time) {
    double[] total = new double[byCustomer[0].length];
    for (int draw = 0; draw < byCustomer.length; draw++) {
      double u = chance.uniform(0, time, Purpose.RESAMPLE, draw);
      double[] one = byCustomer[(int) (u * byCustomer.length)];
      for (int field = 0; field < total.length; field++) {
        total[field] += one[field];
      }
    }
    return total;
  }

  /** What a number is in each of the draws. */
  double[] of(ToDoubleFunction<double[]> number) {
    return totals.stream().mapToDouble(number).toArray();
  }

  /** The standard deviation over the draws. */
  static double deviation(double[] drawn) {
    double mean = 0;
    for (double one : drawn) {
      mean += one / drawn.length;
    }
    double squares = 0;
    for (double one : drawn) {
      squares += (one - mean) * (one - mean);
    }
    return StrictMath.sqrt(squares / (drawn.length - 1));
  }
}
