package app.chordial.interest;

/** How strongly each product speaks for each other one; may be asked from any thread. */
interface Strengths {

  int products();

  /**
   * S[from, ·], how strongly the product speaks for each of them; 0 for itself.
   *
   * @param into overwritten; one place a product
   */
  void row(int from, double[] into);
}
