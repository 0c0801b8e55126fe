package app.chordial.interest;

/**
 * The cosine between who owns one product and who owns another, n(ab) / √(n(a)·n(b)), of pairs that
 * are real (G² ≥ 10.83 and lift &gt; 1); 0 for the rest.
 *
 * <p>A row takes as many steps as its buyers own products, and nothing is kept.
 */
record FilteredCosine(Together together) implements Strengths {

  @Override
  public int products() {
    return together.products();
  }

  @Override
  public void row(int from, double[] into) {
    int[] counts = new int[into.length];
    together.count(from, counts);
    for (int to = 0; to < into.length; to++) {
      boolean isPair = to != from && counts[to] > 0;
      into[to] =
          isPair && together.pair(from, to, counts[to]).isReal() ? cosine(from, to, counts) : 0;
    }
  }

  private double cosine(int from, int to, int[] counts) {
    return counts[to] / StrictMath.sqrt((double) together.buyers(from) * together.buyers(to));
  }
}
