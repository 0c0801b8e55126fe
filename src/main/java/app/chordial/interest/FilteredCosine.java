package app.chordial.interest;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The cosine between who owns one product and who owns another, n(ab) / √(n(a)·n(b)), of pairs that
 * are real (G² ≥ 10.83 and lift &gt; 1); 0 for the rest.
 *
 * <p>A row takes as many steps as its buyers own products, and nothing is kept.
 */
final class FilteredCosine implements Strengths {

  private final Together together;
  private final int[] told;

  /** Tells every product. */
  FilteredCosine(Together together) {
    this(together, IntStream.range(0, together.products()).toArray());
  }

  /**
   * @param told the products that strengths lead to, each once; those towards the rest are 0
   */
  FilteredCosine(Together together, int[] told) {
    this.together = together;
    this.told = told;
  }

  @Override
  public int products() {
    return together.products();
  }

  @Override
  public void row(int from, double[] into) {
    int[] counts = new int[into.length];
    together.count(from, counts);
    Arrays.fill(into, 0);
    for (int to : told) {
      boolean isPair = to != from && counts[to] > 0;
      if (isPair && together.pair(from, to, counts[to]).isReal()) {
        into[to] = cosine(from, to, counts[to]);
      }
    }
  }

  private double cosine(int from, int to, int both) {
    return both / StrictMath.sqrt((double) together.buyers(from) * together.buyers(to));
  }
}
