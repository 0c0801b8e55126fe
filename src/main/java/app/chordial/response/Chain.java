package app.chordial.response;

import java.util.Arrays;
import java.util.List;

/**
 * The likelihood of something that takes several steps, of which a log tells only whether all were
 * taken: a click takes an open and a click on what was opened. Each step is logistic; one step is
 * ordinary logistic regression.
 */
final class Chain {

  private final List<Coefficient> coefficients;
  private final Trials trials;
  private final int[] steps;
  private final int[] factors;
  private final int stepCount;

  /**
   * @param coefficients those with an effect, step by step
   */
  Chain(List<Coefficient> coefficients, Trials trials) {
    this.coefficients = coefficients;
    this.trials = trials;
    steps = new int[coefficients.size()];
    factors = new int[coefficients.size()];
    int step = 0;
    for (int i = 0; i < steps.length; i++) {
      boolean isNext = i > 0 && coefficients.get(i).outcome() != coefficients.get(i - 1).outcome();
      step += isNext ? 1 : 0;
      steps[i] = step;
      factors[i] = coefficients.get(i).factor().ordinal();
    }
    stepCount = step + 1;
  }

  int size() {
    return coefficients.size();
  }

  /**
   * The logarithm of the likelihood of values of the coefficients; with {@code into}, which way it
   * rises and Fisher's information, are added there. With p = Πσₛ and rₛ = (1−σₛ)/(1−p) the slope
   * by a coefficient of step s is Σ (y − np)·rₛ·x and the information of two Σ np(1−p)·rₛ·rₜ·x·x′.
   */
  double logLikelihood(double[] values, Slope into) {
    double sum = 0;
    double[] logOdds = new double[stepCount];
    double[] rest = new double[stepCount];
    for (int row = 0; row < trials.size(); row++) {
      double[] x = trials.factors(row);
      Arrays.fill(logOdds, 0);
      for (int i = 0; i < values.length; i++) {
        logOdds[steps[i]] += values[i] * x[factors[i]];
      }
      double p = 1;
      double not = 0;
      for (int step = 0; step < stepCount; step++) {
        // Of σ and 1 − σ both are made without taking one from the other, which loses digits.
        double small = StrictMath.exp(-Math.abs(logOdds[step]));
        double taken = (logOdds[step] >= 0 ? 1 : small) / (1 + small);
        rest[step] = (logOdds[step] >= 0 ? small : 1) / (1 + small);
        not += p * rest[step];
        p *= taken;
      }
      for (int step = 0; step < stepCount; step++) {
        rest[step] /= not;
      }
      double n = trials.count(row);
      double y = trials.successes(row);
      sum += (y == 0 ? 0 : y * StrictMath.log(p)) + (n == y ? 0 : (n - y) * StrictMath.log(not));
      rise(into, x, rest, y - n * p, n * p * not);
    }
    return sum;
  }

  private void rise(Slope into, double[] x, double[] rest, double residual, double weight) {
    for (int i = 0; i < steps.length; i++) {
      double own = rest[steps[i]] * x[factors[i]];
      into.slope[i] += residual * own;
      for (int j = 0; j <= i; j++) {
        into.information[i][j] += weight * own * rest[steps[j]] * x[factors[j]];
      }
    }
  }

  /** Which way a likelihood rises and how sharply it is peaked; half of a symmetric matrix. */
  static final class Slope {
    final double[] slope;
    final double[][] information;

    Slope(int size) {
      slope = new double[size];
      information = new double[size][size];
    }
  }
}
