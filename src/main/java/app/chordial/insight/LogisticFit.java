package app.chordial.insight;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;

/**
 * A logistic regression with a ridge, fitted by Newton's method (iteratively reweighted least
 * squares) with step halving: it maximises Σ ln p(yᵢ | xᵢ) − ½·λ·Σ wⱼ², the intercept free (Hastie,
 * Tibshirani, Friedman 2009, §4.4). The sum has one maximum, and every step climbs.
 */
final class LogisticFit {

  private static final int MOST_STEPS = 50;
  private static final int MOST_HALVINGS = 30;
  private static final double CLOSE = 1e-10;

  private final double[][] rows;
  private final boolean[] isSeed;
  private final double lambda;

  /** The weights, the intercept last. */
  private double[] weights;

  private LogisticFit(double[][] rows, boolean[] isSeed, double lambda, double[] start) {
    this.rows = rows;
    this.isSeed = isSeed;
    this.lambda = lambda;
    weights = start;
  }

  /**
   * The weights, one a column and the intercept last.
   *
   * @param rows standardised; both kinds are among them
   * @param lambda above 0
   * @param start where to begin, such as the weights for a neighbouring λ
   */
  static double[] weights(double[][] rows, boolean[] isSeed, double lambda, double[] start) {
    LogisticFit fit = new LogisticFit(rows, isSeed, lambda, start.clone());
    double now = fit.objective(fit.weights);
    for (int step = 0; step < MOST_STEPS; step++) {
      double before = now;
      now = fit.climb(before);
      if (now - before <= CLOSE * (1 + Math.abs(before))) {
        break;
      }
    }
    return fit.weights;
  }

  /** Σ ln p(yᵢ | xᵢ). */
  static double logLikelihood(double[][] rows, boolean[] isSeed, double[] weights) {
    double sum = 0;
    for (int i = 0; i < rows.length; i++) {
      double odds = logOdds(rows[i], weights);
      sum -= logOnePlusExp(isSeed[i] ? -odds : odds);
    }
    return sum;
  }

  private double objective(double[] at) {
    double squares = 0;
    for (int j = 0; j < at.length - 1; j++) {
      squares += at[j] * at[j];
    }
    return logLikelihood(rows, isSeed, at) - lambda * squares / 2;
  }

  /** One step uphill; answers the height there, which is never less. */
  private double climb(double before) {
    double[] direction = newton();
    double size = 1;
    for (int halving = 0; halving < MOST_HALVINGS; halving++) {
      double[] tried = weights.clone();
      for (int j = 0; j < tried.length; j++) {
        tried[j] += size * direction[j];
      }
      double height = objective(tried);
      if (height >= before) {
        weights = tried;
        return height;
      }
      size /= 2;
    }
    return before;
  }

  private double[] newton() {
    int size = weights.length;
    double[] gradient = new double[size];
    double[][] curvature = new double[size][size];
    for (int i = 0; i < rows.length; i++) {
      double p = probability(logOdds(rows[i], weights));
      add(rows[i], (isSeed[i] ? 1 : 0) - p, Math.max(1e-12, p * (1 - p)), gradient, curvature);
    }
    for (int j = 0; j < size; j++) {
      boolean isFree = j == size - 1;
      gradient[j] -= isFree ? 0 : lambda * weights[j];
      curvature[j][j] += isFree ? 0 : lambda;
      for (int k = 0; k < j; k++) {
        curvature[k][j] = curvature[j][k];
      }
    }
    return new CholeskyDecomposition(new Array2DRowRealMatrix(curvature, false))
        .getSolver()
        .solve(new ArrayRealVector(gradient, false))
        .toArray();
  }

  private static void add(
      double[] row, double error, double weight, double[] gradient, double[][] curvature) {
    int last = row.length;
    for (int j = 0; j <= last; j++) {
      double x = j == last ? 1 : row[j];
      gradient[j] += error * x;
      double scaled = weight * x;
      double[] into = curvature[j];
      for (int k = 0; k < j; k++) {
        into[k] += scaled * row[k];
      }
      into[j] += scaled * x;
    }
  }

  static double logOdds(double[] row, double[] weights) {
    double odds = weights[row.length];
    for (int j = 0; j < row.length; j++) {
      odds += weights[j] * row[j];
    }
    return odds;
  }

  static double probability(double logOdds) {
    return 1 / (1 + StrictMath.exp(-logOdds));
  }

  private static double logOnePlusExp(double x) {
    return x > 0 ? x + StrictMath.log1p(StrictMath.exp(-x)) : StrictMath.log1p(StrictMath.exp(x));
  }
}
