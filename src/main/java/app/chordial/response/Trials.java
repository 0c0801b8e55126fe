package app.chordial.response;

/** How often something happened of how often it might have, by what it depends on. */
final class Trials {

  private final double[][] factors;
  private final double[] counts;
  private final double[] successes;
  private final long estimated;
  private int size;
  private long all;
  private long happened;

  /**
   * @param estimated in how many of them no send of the e-mail is known
   */
  Trials(int capacity, long estimated) {
    this.estimated = estimated;
    factors = new double[capacity][];
    counts = new double[capacity];
    successes = new double[capacity];
  }

  void add(double[] of, long count, long success) {
    factors[size] = of;
    counts[size] = count;
    successes[size] = success;
    size++;
    all += count;
    happened += success;
  }

  int size() {
    return size;
  }

  double[] factors(int row) {
    return factors[row];
  }

  double count(int row) {
    return counts[row];
  }

  double successes(int row) {
    return successes[row];
  }

  /** How often it might have happened. */
  long all() {
    return all;
  }

  /** How often it might have happened in an e-mail of which no send is known. */
  long estimated() {
    return estimated;
  }

  /** How often it happened. */
  long happened() {
    return happened;
  }
}
