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

  private static BigInteger product(long a, long b) {
    return BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
  }
}
