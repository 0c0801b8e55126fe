package app.chordial.response;

import app.chordial.response.Chain.Slope;
import java.util.List;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.DecompositionSolver;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * The coefficients that are likeliest under normal priors and a log (maximum a posteriori), by
 * Fisher scoring with step halving, and how unsure they stay: Laplace's normal distribution, whose
 * covariance is the inverse of information and prior precision.
 *
 * <p>Some coefficients may be held at their priors, because the log can't tell them. Then the
 * others are as unsure as they are given the held ones, and as the held ones make them: with S the
 * slope of the others' likeliest values by the held ones, {@code cov = V + S·Σ·Sᵀ}.
 */
final class Likeliest {

  private static final int MOST_STEPS = 200;
  private static final int MOST_HALVINGS = 40;

  /** In prior standard deviations: far below what fits must agree to. */
  private static final double NEAR = 1e-11;

  private final Chain chain;
  private final List<Coefficient> priors;
  private final int[] free;
  private final int[] held;
  private final double[] values;
  private Slope slope;
  private double height;

  /**
   * @param start where to look first, a held coefficient's at its prior mean
   */
  Likeliest(Chain chain, List<Coefficient> priors, int[] free, int[] held, double[] start) {
    this.chain = chain;
    this.priors = priors;
    this.free = free;
    this.held = held;
    values = start.clone();
    slope = new Slope(chain.size());
    height = height(values, slope);
    climb();
  }

  /** The likeliest value of each coefficient; a held one's is its prior mean. */
  double[] values() {
    return values.clone();
  }

  /** How unsure the coefficients stay, together. */
  RealMatrix covariance() {
    RealMatrix inverse = solver().getInverse();
    RealMatrix all = new Array2DRowRealMatrix(values.length, values.length);
    put(all, free, free, inverse);
    if (held.length > 0) {
      RealMatrix unsure = MatrixUtils.createRealDiagonalMatrix(variances());
      RealMatrix by = inverse.multiply(information(free, held)).scalarMultiply(-1);
      put(all, free, free, inverse.add(by.multiply(unsure).multiplyTransposed(by)));
      put(all, free, held, by.multiply(unsure));
      put(all, held, free, by.multiply(unsure).transpose());
      put(all, held, held, unsure);
    }
    return mirrored(all);
  }

  /** Symmetric to the last bit, which rounding takes from a product of matrices. */
  private static RealMatrix mirrored(RealMatrix matrix) {
    for (int i = 0; i < matrix.getRowDimension(); i++) {
      for (int j = 0; j < i; j++) {
        matrix.setEntry(j, i, matrix.getEntry(i, j));
      }
    }
    return matrix;
  }

  private double[] variances() {
    double[] variances = new double[held.length];
    for (int i = 0; i < held.length; i++) {
      variances[i] = 1 / precision(held[i]);
    }
    return variances;
  }

  private static void put(RealMatrix into, int[] rows, int[] columns, RealMatrix from) {
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < columns.length; j++) {
        into.setEntry(rows[i], columns[j], from.getEntry(i, j));
      }
    }
  }

  private void climb() {
    for (int i = 0; i < MOST_STEPS; i++) {
      RealVector step = solver().solve(uphill());
      double taken = take(step);
      if (taken * farthest(step) < NEAR) {
        return;
      }
    }
  }

  /** Goes a step, or so much of it that it leads uphill; tells how much. */
  private double take(RealVector step) {
    double share = 1;
    for (int halving = 0; halving < MOST_HALVINGS; halving++) {
      double[] next = values.clone();
      for (int i = 0; i < free.length; i++) {
        next[free[i]] += share * step.getEntry(i);
      }
      Slope there = new Slope(values.length);
      double higher = height(next, there);
      if (higher >= height) {
        System.arraycopy(next, 0, values, 0, next.length);
        height = higher;
        slope = there;
        return share;
      }
      share /= 2;
    }
    return 0;
  }

  private double farthest(RealVector step) {
    double farthest = 0;
    for (int i = 0; i < free.length; i++) {
      farthest = Math.max(farthest, Math.abs(step.getEntry(i)) / priors.get(free[i]).sd());
    }
    return farthest;
  }

  /** The logarithm of likelihood and prior. */
  private double height(double[] at, Slope into) {
    double height = chain.logLikelihood(at, into);
    for (int i : free) {
      double off = at[i] - priors.get(i).mean();
      height -= 0.5 * precision(i) * off * off;
    }
    return height;
  }

  private RealVector uphill() {
    double[] uphill = new double[free.length];
    for (int i = 0; i < free.length; i++) {
      int at = free[i];
      uphill[i] = slope.slope[at] - precision(at) * (values[at] - priors.get(at).mean());
    }
    return new ArrayRealVector(uphill, false);
  }

  private DecompositionSolver solver() {
    RealMatrix peak = information(free, free);
    for (int i = 0; i < free.length; i++) {
      peak.addToEntry(i, i, precision(free[i]));
    }
    return new CholeskyDecomposition(peak).getSolver();
  }

  private RealMatrix information(int[] rows, int[] columns) {
    RealMatrix matrix = new Array2DRowRealMatrix(rows.length, columns.length);
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < columns.length; j++) {
        int high = Math.max(rows[i], columns[j]);
        int low = Math.min(rows[i], columns[j]);
        matrix.setEntry(i, j, slope.information[high][low]);
      }
    }
    return matrix;
  }

  private double precision(int coefficient) {
    double sd = priors.get(coefficient).sd();
    return 1 / (sd * sd);
  }
}
