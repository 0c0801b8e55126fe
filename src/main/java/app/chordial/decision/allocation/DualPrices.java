package app.chordial.decision.allocation;

import app.chordial.work.Parallel;
import java.util.Arrays;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;

/**
 * The search for the prices at which demand meets supply: the least of the dual function
 *
 * <pre>D(p) = Σᵣ mostᵣ·pᵣ⁺ − leastᵣ·pᵣ⁻ + Σᵢ max(0, maxₒ vᵢₒ − Σ prices of what o uses)</pre>
 *
 * which has edges. Each customer's maximum is therefore first replaced by μ·log Σ exp(·/μ)
 * (Nesterov 2005), which is smooth and at most μ·log(1 + options) above it, and μ is halved again
 * and again. Each step is Newton's, projected on prices of the right sign (Bertsekas 1982).
 */
final class DualPrices {

  private static final int STAGES = 40;
  private static final int STEPS = 12;
  private static final double COOLING = 0.4;

  /** The smoothing ends where what it adds to the value is below this share of it. */
  private static final double CLOSE = 2e-5;

  /** A price that draws customers in goes no further than so many times the highest value. */
  private static final double MOST_DRAWN = 4;

  /** Exponentials of less than this are as good as nothing. */
  private static final double NEGLIGIBLE = -36;

  /** One step changes a price by so many times μ at most: beyond, the curvature says nothing. */
  private static final double FARTHEST = 30;

  private static final double ARMIJO = 1e-4;

  /** The share of the steepest curvature that is added to all, so that none is flat. */
  private static final double LITTLE = 1e-9;

  private final Bids bids;
  private final Supply supply;
  private final Parallel parallel;
  private final int resources;
  private final double highest;

  DualPrices(Bids bids, Supply supply, Parallel parallel) {
    this.bids = bids;
    this.supply = supply;
    this.parallel = parallel;
    resources = supply.size();
    double high = 0;
    for (int option = 0; option < bids.options(); option++) {
      high = Math.max(high, Math.abs(bids.value(option)));
    }
    highest = high;
  }

  /** The dual function and its derivatives at some prices, smoothed by μ. */
  private final class Point {
    final double[] sides;
    double value;
    final double[] usage = new double[resources];
    final double[][] spread = new double[resources][resources];

    Point(double[] sides) {
      this.sides = sides;
    }

    void add(Point other) {
      value += other.value;
      for (int r = 0; r < resources; r++) {
        usage[r] += other.usage[r];
        for (int s = 0; s < resources; s++) {
          spread[r][s] += other.spread[r][s];
        }
      }
    }
  }

  /**
   * Prices have two sides, both never negative: r asks for less of a resource, {@code resources +
   * r} for more.
   */
  double[] find() {
    double[] sides = new double[2 * resources];
    double mu = highest / 4;
    for (int stage = 0; stage < STAGES && mu > 0; stage++) {
      double value = 0;
      for (int step = 0; step < STEPS; step++) {
        Point here = at(sides, mu, true);
        double[] next = step(here, mu);
        value = here.value;
        if (Arrays.equals(next, sides)) {
          break;
        }
        sides = next;
      }
      if (Math.abs(value - bound(prices(sides))) <= CLOSE * Math.abs(value)) {
        break;
      }
      mu *= COOLING;
    }
    return prices(sides);
  }

  private double[] prices(double[] sides) {
    double[] prices = new double[resources];
    Arrays.setAll(prices, r -> sides[r] - sides[resources + r]);
    return prices;
  }

  /** D at some prices, without smoothing. */
  double bound(double[] prices) {
    double[] sum = {outlay(prices)};
    parallel.inOrder(
        Parallel.chunks(bids.customers()),
        chunk -> {
          double own = 0;
          int end = Math.min(bids.customers(), (chunk + 1) * Parallel.CHUNK);
          for (int customer = chunk * Parallel.CHUNK; customer < end; customer++) {
            int best = bids.best(customer, prices);
            own += best == Allocation.NOTHING ? 0 : bids.reduced(best, prices);
          }
          return own;
        },
        own -> sum[0] += own);
    return sum[0];
  }

  private double outlay(double[] prices) {
    double outlay = 0;
    for (int r = 0; r < resources; r++) {
      if (prices[r] > 0) {
        outlay += prices[r] * supply.most(r);
      } else {
        outlay += prices[r] * supply.least(r);
      }
    }
    return outlay;
  }

  private Point at(double[] sides, double mu, boolean isWhole) {
    double[] prices = prices(sides);
    Point sum = new Point(sides);
    for (int r = 0; r < resources; r++) {
      sum.value += isLimited(r) ? sides[r] * supply.most(r) : 0;
      sum.value -= sides[resources + r] * supply.least(r);
    }
    parallel.inOrder(
        Parallel.chunks(bids.customers()),
        chunk -> {
          Point own = new Point(sides);
          double[] shares = new double[8];
          int end = Math.min(bids.customers(), (chunk + 1) * Parallel.CHUNK);
          for (int customer = chunk * Parallel.CHUNK; customer < end; customer++) {
            int options = bids.to(customer) - bids.from(customer);
            shares = options > shares.length ? new double[2 * options] : shares;
            smooth(customer, prices, mu, shares, own);
            if (isWhole) {
              spread(customer, shares, mu, own);
            }
          }
          return own;
        },
        sum::add);
    return sum;
  }

  /** μ·log(1 + Σ exp(reduced/μ)), and the share of the customer that takes each option. */
  private void smooth(int customer, double[] prices, double mu, double[] shares, Point to) {
    int from = bids.from(customer);
    int options = bids.to(customer) - from;
    double top = 0;
    for (int k = 0; k < options; k++) {
      shares[k] = bids.reduced(from + k, prices) / mu;
      top = Math.max(top, shares[k]);
    }
    double sum = top > -NEGLIGIBLE ? 0 : StrictMath.exp(-top);
    for (int k = 0; k < options; k++) {
      double below = shares[k] - top;
      shares[k] = below < NEGLIGIBLE ? 0 : StrictMath.exp(below);
      sum += shares[k];
    }
    to.value += mu * (top + StrictMath.log(sum));
    for (int k = 0; k < options; k++) {
      shares[k] /= sum;
    }
  }

  /** The covariance of what the customer uses, by which demand answers to prices. */
  private void spread(int customer, double[] shares, double mu, Point to) {
    int from = bids.from(customer);
    int options = bids.to(customer) - from;
    for (int k = 0; k < options; k++) {
      if (shares[k] == 0) {
        continue;
      }
      for (int a = 0; a < bids.uses(from + k); a++) {
        int r = bids.use(from + k, a);
        to.usage[r] += shares[k];
        for (int b = 0; b < bids.uses(from + k); b++) {
          to.spread[r][bids.use(from + k, b)] += shares[k] / mu;
        }
        for (int other = 0; other < options; other++) {
          if (shares[other] == 0) {
            continue;
          }
          for (int b = 0; b < bids.uses(from + other); b++) {
            to.spread[r][bids.use(from + other, b)] -= shares[k] * shares[other] / mu;
          }
        }
      }
    }
  }

  private boolean isLimited(int resource) {
    return supply.most(resource) != Supply.ENDLESS;
  }

  private double limit(int side) {
    if (side < resources) {
      return isLimited(side) ? Double.POSITIVE_INFINITY : 0;
    }
    return supply.least(side - resources) > 0 ? MOST_DRAWN * highest : 0;
  }

  private double slope(Point at, int side) {
    return side < resources
        ? (isLimited(side) ? supply.most(side) : 0) - at.usage[side]
        : at.usage[side - resources] - supply.least(side - resources);
  }

  /** One projected Newton step; the same sides where none leads down. */
  private double[] step(Point here, double mu) {
    int[] free = free(here);
    if (free.length == 0) {
      return here.sides;
    }
    double[] direction = direction(here, free, mu);
    double length = 1;
    for (int tries = 0; tries < 40; tries++, length /= 2) {
      double[] next = here.sides.clone();
      double promised = 0;
      for (int k = 0; k < free.length; k++) {
        int side = free[k];
        double move = Math.clamp(length * direction[k], -FARTHEST * mu, FARTHEST * mu);
        next[side] = Math.clamp(here.sides[side] - move, 0, limit(side));
        promised += slope(here, side) * (here.sides[side] - next[side]);
      }
      if (promised > 0 && at(next, mu, false).value <= here.value - ARMIJO * promised) {
        return next;
      }
    }
    return here.sides;
  }

  /** The sides that are not held at an end by their slope. */
  private int[] free(Point here) {
    int[] free = new int[2 * resources];
    int count = 0;
    for (int side = 0; side < free.length; side++) {
      double slope = slope(here, side);
      boolean isHeld =
          (here.sides[side] <= 0 && slope >= 0) || (here.sides[side] >= limit(side) && slope <= 0);
      if (limit(side) > 0 && !isHeld) {
        free[count++] = side;
      }
    }
    return Arrays.copyOf(free, count);
  }

  /** H⁻¹ of the slopes; a little is added to the diagonal, so that there always is one. */
  private double[] direction(Point here, int[] free, double mu) {
    double[][] hessian = new double[free.length][free.length];
    double[] slopes = new double[free.length];
    double steepest = bids.customers() / mu * 1e-6;
    for (int k = 0; k < free.length; k++) {
      slopes[k] = slope(here, free[k]);
      for (int l = 0; l <= k; l++) {
        double sign = (free[k] < resources) == (free[l] < resources) ? 1 : -1;
        hessian[k][l] = sign * here.spread[free[k] % resources][free[l] % resources];
        hessian[l][k] = hessian[k][l];
      }
      steepest = Math.max(steepest, hessian[k][k]);
    }
    for (int k = 0; k < free.length; k++) {
      hessian[k][k] += LITTLE * steepest;
    }
    return new CholeskyDecomposition(new Array2DRowRealMatrix(hessian, false), 0, 0)
        .getSolver()
        .solve(new ArrayRealVector(slopes, false))
        .toArray();
  }
}
