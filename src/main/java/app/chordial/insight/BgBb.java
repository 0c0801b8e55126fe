package app.chordial.insight;

import org.hipparchus.special.Beta;

/**
 * The beta-geometric / beta-Bernoulli model of buying, or giving, at occasions such as years or
 * weeks (Fader, Hardie, Shang 2010, Customer-base analysis in a discrete-time noncontractual
 * setting): at each occasion a customer acts with probability p ~ Beta(α, β) and, before it, is
 * lost with probability θ ~ Beta(γ, δ).
 *
 * <p>x of n occasions after the first were taken, the last at number tx; tx = 0 where x = 0.
 */
public record BgBb(double alpha, double beta, double gamma, double delta) {

  /**
   * The published fit to 11,104 donors (Fader, Hardie, Shang 2010), a stand-in for want of better.
   */
  public static final BgBb DONORS = new BgBb(1.204, 0.750, 0.657, 2.783);

  /** The logarithm of the likelihood of one customer. */
  public double logLikelihood(int x, int tx, int n) {
    return sumOfLogs(logOfAlive(x, n), logOfLost(x, tx, n)) - logOfPrior();
  }

  /** Both parameters' beta functions, by which every likelihood is divided. */
  private double logOfPrior() {
    return Beta.logBeta(alpha, beta) + Beta.logBeta(gamma, delta);
  }

  /** ln B(α+x, β+n−x)·B(γ, δ+n): these occasions, and not lost yet. */
  private double logOfAlive(int x, int n) {
    return Beta.logBeta(alpha + x, beta + n - x) + Beta.logBeta(gamma, delta + n);
  }

  /** ln Σ B(α+x, β+i−x)·B(γ+1, δ+i), i from tx to n−1: these occasions, and lost since the last. */
  private double logOfLost(int x, int tx, int n) {
    double term = 1;
    double sum = 0;
    for (int i = tx; i < n; i++) {
      sum += term;
      // The first is the largest; each follows from the one before.
      term *= (beta + i - x) / (alpha + beta + i) * ((delta + i) / (gamma + 1 + delta + i));
    }
    double first = Beta.logBeta(alpha + x, beta + tx - x) + Beta.logBeta(gamma + 1, delta + tx);
    return first + StrictMath.log(sum);
  }

  private static double sumOfLogs(double large, double small) {
    return small > large
        ? sumOfLogs(small, large)
        : large + StrictMath.log1p(StrictMath.exp(small - large));
  }

  /** The probability of not having been lost by the n-th occasion. */
  public double alive(int x, int tx, int n) {
    return 1 / (1 + StrictMath.exp(logOfLost(x, tx, n) - logOfAlive(x, n)));
  }

  /** How many of the next {@code occasions} are expected to be taken. */
  public double expected(int x, int tx, int n, int occasions) {
    double alive = alive(x, tx, n);
    double sum = 0;
    for (int i = n; i < n + occasions; i++) {
      alive *= (delta + i) / (gamma + delta + i);
      sum += alive;
    }
    return sum * (alpha + x) / (alpha + beta + n);
  }
}
