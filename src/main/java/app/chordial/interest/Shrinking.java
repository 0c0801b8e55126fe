package app.chordial.interest;

/**
 * Strengths of the products of one group, each shrunk towards the others of the group: a product
 * that hardly anybody bought leads where its kind leads.
 *
 * <p>With n(i) buyers of i, and M(i, j) the mean strength towards j of the others of the group
 * weighed by their buyers, S̃(i, j) = (n(i)·S(i, j) + k·M(i, j)) / (n(i) + k).
 */
final class Shrinking {

  private final Strengths strengths;
  private final Together together;
  private final int[] group;
  private final boolean[] isInGroup;

  /** Σ n(i)·S(i, ·) over the group. */
  private final double[] sums;

  private double buyers;

  Shrinking(Strengths strengths, Together together, int[] group) {
    this.strengths = strengths;
    this.together = together;
    this.group = group;
    isInGroup = new boolean[strengths.products()];
    sums = new double[strengths.products()];
    if (group.length == 1) {
      return; // nothing to be shrunk towards
    }
    double[] row = new double[sums.length];
    for (int item : group) {
      strengths.row(item, row);
      isInGroup[item] = true;
      buyers += together.buyers(item);
      for (int to = 0; to < sums.length; to++) {
        sums[to] += together.buyers(item) * row[to];
      }
    }
  }

  /**
   * S̃(from, ·) for one of the group.
   *
   * @param into overwritten; one place a product
   */
  void row(int from, double[] into) {
    strengths.row(from, into);
    double own = together.buyers(from);
    for (int to = 0; to < into.length && group.length > 1; to++) {
      // A product says nothing of itself, so it is not among those whose mean is taken.
      double others = buyers - own - (isInGroup[to] ? together.buyers(to) : 0);
      double mean = others > 0 && to != from ? (sums[to] - own * into[to]) / others : 0;
      double shrunk = (own * into[to] + Congruence.SHRUNK_BY * mean) / (own + Congruence.SHRUNK_BY);
      into[to] = to == from ? 0 : shrunk;
    }
  }
}
