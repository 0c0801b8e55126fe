package app.chordial.insight;

import java.util.Objects;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.PointValuePair;
import org.hipparchus.optim.SimpleValueChecker;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.noderiv.NelderMeadSimplex;
import org.hipparchus.optim.nonlinear.scalar.noderiv.SimplexOptimizer;

/** The search for the positive parameters of a model under which the data are likeliest. */
final class Likeliest {

  /** The logarithms of the parameters are sought within ± this. */
  static final double BOUND = 9;

  private final ToDoubleFunction<double[]> logLikelihood;

  private Likeliest(ToDoubleFunction<double[]> logLikelihood) {
    this.logLikelihood = logLikelihood;
  }

  /**
   * The parameters, or nothing where the search comes to no end.
   *
   * @param start the logarithms to begin with
   * @param logLikelihood of parameters, not of their logarithms
   */
  static Optional<double[]> parameters(double[] start, ToDoubleFunction<double[]> logLikelihood) {
    try {
      return Optional.of(new Likeliest(logLikelihood).best(start));
    } catch (MathIllegalStateException endless) {
      return Optional.empty();
    }
  }

  private double[] best(double[] start) {
    PointValuePair best = null;
    // A simplex that shrank too early is spread out again where it stands.
    for (int round = 0; round < 3; round++) {
      best = search(best == null ? start : best.getPoint());
    }
    return exp(Objects.requireNonNull(best).getPoint());
  }

  private PointValuePair search(double[] from) {
    return new SimplexOptimizer(new SimpleValueChecker(1e-13, 1e-9))
        .optimize(
            new MaxEval(4000),
            new ObjectiveFunction(this::bounded),
            GoalType.MAXIMIZE,
            new InitialGuess(from),
            new NelderMeadSimplex(from.length, 0.5));
  }

  /** The likelihood, falling off beyond the bounds so that the search turns back. */
  private double bounded(double[] logs) {
    double beyond = 0;
    for (double log : logs) {
      beyond += Math.max(0, Math.abs(log) - BOUND);
    }
    double value = logLikelihood.applyAsDouble(exp(logs)) - 1000 * beyond;
    return Double.isNaN(value) ? Double.NEGATIVE_INFINITY : value;
  }

  private static double[] exp(double[] logs) {
    double[] parameters = new double[logs.length];
    for (int i = 0; i < logs.length; i++) {
      parameters[i] = StrictMath.exp(Math.clamp(logs[i], -BOUND, BOUND));
    }
    return parameters;
  }
}
