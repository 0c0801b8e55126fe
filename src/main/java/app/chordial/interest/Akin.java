package app.chordial.interest;

/** Which interests lead so naturally to one another that who buys for both buys for themselves. */
final class Akin {

  /** Where nothing is known of what leads to what, nothing is unlike anything else. */
  static final Akin UNKNOWN = new Akin(0, new boolean[0]);

  /** K from which on one interest leads to another. */
  private static final double LEADS = 0.1;

  private final int size;
  private final boolean[] are;

  private Akin(int size, boolean[] are) {
    this.size = size;
    this.are = are;
  }

  static Akin of(Congruence congruence) {
    int size = congruence.size();
    boolean[] are = new boolean[size * size];
    for (int a = 0; a < size; a++) {
      for (int b = 0; b < size; b++) {
        are[a * size + b] = congruence.k(a, b) >= LEADS || congruence.k(b, a) >= LEADS;
      }
    }
    return new Akin(size, are);
  }

  /** Also where nothing is known of them. */
  boolean are(int a, int b) {
    return a >= size || b >= size || are[a * size + b];
  }
}
