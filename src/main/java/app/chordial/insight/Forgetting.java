package app.chordial.insight;

/** How old answers fade: by half in a half-life, day by day. */
public final class Forgetting {

  private static final int TABLE_DAYS = 1024;

  private final double perDay;
  private final double[] kept = new double[TABLE_DAYS];

  private Forgetting(double halfLifeDays) {
    perDay = StrictMath.pow(2, -1 / halfLifeDays);
    for (int days = 0; days < TABLE_DAYS; days++) {
      kept[days] = power(days);
    }
  }

  public static Forgetting byHalfIn(double days) {
    return new Forgetting(days);
  }

  /** What is left of 1 after whole days from 0. */
  double kept(int days) {
    return days < TABLE_DAYS ? kept[days] : power(days);
  }

  /** To a whole power from 0, by plain multiplication. */
  private double power(int exponent) {
    double result = 1;
    double square = perDay;
    for (int left = exponent; left > 0; left >>= 1) {
      if ((left & 1) == 1) {
        result *= square;
      }
      square *= square;
    }
    return result;
  }
}
