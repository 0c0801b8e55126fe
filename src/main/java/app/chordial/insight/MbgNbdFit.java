package app.chordial.insight;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.PointValuePair;
import org.hipparchus.optim.SimpleValueChecker;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.noderiv.NelderMeadSimplex;
import org.hipparchus.optim.nonlinear.scalar.noderiv.SimplexOptimizer;

/** Fits an {@link MbgNbd} by maximum likelihood. */
final class MbgNbdFit {

  /** The logarithms of the parameters are sought within ± this. */
  private static final double BOUND = 9;

  /** So many histories settle four parameters; of more, every second, third … is taken. */
  private static final int ENOUGH = 40_000;

  private record History(int x, int txDays, int tDays) {}

  private final int[] xs;
  private final int[] txDays;
  private final int[] tDays;
  private final double[] weights;
  private final int highest;
  private final int longest;

  private MbgNbdFit(SortedMap<History, Integer> counts) {
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
    highest = most;
    longest = days;
  }

  /** The fit, or nothing where the search comes to no end. */
  static Optional<MbgNbd> of(List<Purchases> histories) {
    int stride = (histories.size() + ENOUGH - 1) / ENOUGH;
    SortedMap<History, Integer> counts =
        new TreeMap<>(
            Comparator.comparingInt(History::x)
                .thenComparingInt(History::txDays)
                .thenComparingInt(History::tDays));
    for (int i = 0; i < histories.size(); i += Math.max(1, stride)) {
      Purchases of = histories.get(i);
      History history =
          new History(
              of.repeats(),
              of.lastDay() - of.firstDay(),
              Math.max(of.lastDay(), of.today()) - of.firstDay());
      counts.merge(history, 1, Integer::sum);
    }
    try {
      return Optional.of(new MbgNbdFit(counts).best());
    } catch (MathIllegalStateException endless) {
      return Optional.empty();
    }
  }

  private MbgNbd best() {
    double[] start = {0, 1, 0, 0.5};
    PointValuePair best = null;
    // A simplex that shrank too early is spread out again where it stands.
    for (int round = 0; round < 3; round++) {
      best = search(best == null ? start : best.getPoint());
    }
    return model(Objects.requireNonNull(best).getPoint());
  }

  private PointValuePair search(double[] from) {
    return new SimplexOptimizer(new SimpleValueChecker(1e-13, 1e-9))
        .optimize(
            new MaxEval(4000),
            new ObjectiveFunction(point -> logLikelihood(point)),
            GoalType.MAXIMIZE,
            new InitialGuess(from),
            new NelderMeadSimplex(4, 0.5));
  }

  private static MbgNbd model(double[] logs) {
    return new MbgNbd(exp(logs[0]), exp(logs[1]), exp(logs[2]), exp(logs[3]));
  }

  private static double exp(double log) {
    return StrictMath.exp(Math.clamp(log, -BOUND, BOUND));
  }

  /** The likelihood, falling off beyond the bounds so that the search turns back. */
  private double logLikelihood(double[] logs) {
    double beyond = 0;
    for (double log : logs) {
      beyond += Math.max(0, Math.abs(log) - BOUND);
    }
    return logLikelihood(model(logs)) - 1000 * beyond;
  }

  private double logLikelihood(MbgNbd model) {
    double[] byCount = new double[highest + 1];
    Arrays.setAll(byCount, model::logOfCount);
    // Many customers share their days, which are whole: a logarithm of each is enough.
    double[] byDays = new double[longest + 1];
    Arrays.setAll(byDays, day -> StrictMath.log(model.alpha() + day / 7.0));
    double sum = 0;
    for (int i = 0; i < xs.length; i++) {
      double times = model.logOfTimes(xs[i], byDays[txDays[i]], byDays[tDays[i]]);
      sum += weights[i] * (byCount[xs[i]] + times);
    }
    return sum;
  }
}
