package app.chordial.exchange.csv;

import java.math.BigInteger;

/** Shares an amount out over parts. */
public final class Spreading {

  private Spreading() {}

  /**
   * Shares whole units in proportion to weights: the shares add up to the total, each is less than
   * one unit from its exact share, and none exceeds its weight where the total does not exceed
   * theirs. Where all weights are 0 the last part takes all.
   *
   * @param total not negative
   * @param weights none negative
   */
  public static long[] spread(long total, long[] weights) {
    long[] shares = new long[weights.length];
    long sum = 0;
    for (long weight : weights) {
      sum = Math.addExact(sum, weight);
    }
    if (sum == 0) {
      if (shares.length > 0) {
        shares[shares.length - 1] = total;
      }
      return shares;
    }
    long weight = 0;
    long given = 0;
    for (int i = 0; i < shares.length; i++) {
      weight += weights[i];
      long upToHere = product(total, weight).divide(BigInteger.valueOf(sum)).longValueExact();
      shares[i] = upToHere - given;
      given = upToHere;
    }
    return shares;
  }

  /**
   * Shares whole units in proportion to weights, so that a larger total takes nothing from any
   * part: the shares add up to the total and none exceeds its weight where the total does not
   * exceed theirs. Sainte-Laguë's method: each further unit goes to the part with the greatest
   * weight / (2 · share + 1), the first of several.
   *
   * @param total not negative
   * @param weights none negative
   */
  public static long[] spreadGrowing(long total, long[] weights) {
    long[] shares = spread(total, weights);
    long left = 0;
    for (int i = 0; i < shares.length; i++) {
      // No share by this method is further than half the number of parts below the exact one.
      long safe = Math.max(0, shares[i] - shares.length / 2 - 2);
      left += shares[i] - safe;
      shares[i] = safe;
    }
    for (; left > 0; left--) {
      shares[next(shares, weights)]++;
    }
    return shares;
  }

  private static int next(long[] shares, long[] weights) {
    int next = 0;
    for (int i = 1; i < shares.length; i++) {
      if (product(weights[i], 2 * shares[next] + 1)
              .compareTo(product(weights[next], 2 * shares[i] + 1))
          > 0) {
        next = i;
      }
    }
    return next;
  }

  private static BigInteger product(long a, long b) {
    return BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
  }
}
