package app.chordial.decision.exploring;

/**
 * Between what a rate lies with 95 % confidence.
 *
 * @param low 0 to 1
 * @param high 0 to 1
 */
public record Interval(double low, double high) {

  /** The 97.5 % quantile of the standard normal distribution. */
  private static final double Z = 1.959963984540054;

  /** All that is known without a trial. */
  private static final Interval ANY = new Interval(0, 1);

  /**
   * The score interval of Wilson (1927).
   *
   * @param hits how many of the trials
   */
  public static Interval wilson(long hits, long trials) {
    if (trials == 0) {
      return ANY;
    }
    double n = trials;
    double rate = hits / n;
    double scale = 1 + Z * Z / n;
    double centre = (rate + Z * Z / (2 * n)) / scale;
    double half = Z / scale * StrictMath.sqrt(rate * (1 - rate) / n + Z * Z / (4 * n * n));
    double low = hits == 0 ? 0 : Math.max(0, centre - half);
    double high = hits == trials ? 1 : Math.min(1, centre + half);
    return new Interval(low, high);
  }
}
