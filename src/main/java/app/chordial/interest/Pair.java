package app.chordial.interest;

/**
 * Two interests, a and b, and how many customers bought for which.
 *
 * @param both who bought for a and for b
 * @param either who bought for exactly one of them
 * @param neither who bought, but for none of them
 * @param g2 Dunning's log-likelihood ratio
 * @param lift how many times as often both were bought as chance would have it; 0 where nothing is
 *     known
 */
public record Pair(
    int both, int either, int neither, int buyersOfA, int buyersOfB, double g2, double lift) {

  /** The smallest G² at which a pair is real: one false alarm in a thousand. */
  public static final double REAL_FROM = 10.83;

  static Pair of(int both, int buyersOfA, int buyersOfB, int buyers) {
    int either = buyersOfA + buyersOfB - 2 * both;
    int neither = buyers - both - either;
    double g2 = LogLikelihoodRatio.g2(both, buyersOfB - both, buyersOfA - both, neither);
    double expected = (double) buyersOfA * buyersOfB;
    double lift = expected == 0 ? 0 : (double) both * buyers / expected;
    return new Pair(both, either, neither, buyersOfA, buyersOfB, g2, lift);
  }

  public int buyers() {
    return both + either + neither;
  }

  /** Whether they go together more often than chance would have it. */
  public boolean isReal() {
    return g2 >= REAL_FROM && lift > 1;
  }
}
