package app.chordial.insight;

import java.util.Arrays;

/** The gaps between purchases of the same product, and who bought each, while they are counted. */
final class Repeats {

  private static final int BITS = 20;
  private static final int MOST = (1 << BITS) - 1;

  private long[] gaps = new long[64];
  private int gapCount;
  private long[] buyers = new long[64];
  private int buyerCount;

  /** Somebody bought a product again after so many days. */
  void gap(int item, int days) {
    gaps = gapCount == gaps.length ? Arrays.copyOf(gaps, 2 * gapCount) : gaps;
    gaps[gapCount++] = (long) item << BITS | Math.min(days, MOST);
  }

  /**
   * Somebody bought a product.
   *
   * @param days ago, for the first time
   * @param isAgain whether on a later day again
   */
  void buyer(int item, int days, boolean isAgain) {
    buyers = buyerCount == buyers.length ? Arrays.copyOf(buyers, 2 * buyerCount) : buyers;
    long packed = (long) item << BITS | Math.clamp(days, 0, MOST);
    buyers[buyerCount++] = packed << 1 | (isAgain ? 1 : 0);
  }

  void addAll(Repeats other) {
    for (int i = 0; i < other.gapCount; i++) {
      gap((int) (other.gaps[i] >> BITS), (int) (other.gaps[i] & MOST));
    }
    for (int i = 0; i < other.buyerCount; i++) {
      long packed = other.buyers[i] >> 1;
      buyer((int) (packed >> BITS), (int) (packed & MOST), (other.buyers[i] & 1) == 1);
    }
  }

  /** For each of so many products its gaps in days. */
  int[][] gaps(int items) {
    int[] counts = new int[items];
    for (int i = 0; i < gapCount; i++) {
      counts[(int) (gaps[i] >> BITS)]++;
    }
    int[][] byItem = new int[items][];
    Arrays.setAll(byItem, item -> new int[counts[item]]);
    for (int i = 0; i < gapCount; i++) {
      int item = (int) (gaps[i] >> BITS);
      byItem[item][--counts[item]] = (int) (gaps[i] & MOST);
    }
    return byItem;
  }

  /**
   * For each product, how many bought it at least so many usual gaps ago, and how many of these
   * bought it again.
   */
  int[][] buyers(double[] usualDays, double ripe) {
    int[][] counts = new int[2][usualDays.length];
    for (int i = 0; i < buyerCount; i++) {
      long packed = buyers[i] >> 1;
      int item = (int) (packed >> BITS);
      if ((packed & MOST) >= ripe * usualDays[item]) {
        counts[0][item]++;
        counts[1][item] += (int) (buyers[i] & 1);
      }
    }
    return counts;
  }
}
