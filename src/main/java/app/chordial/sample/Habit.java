package app.chordial.sample;

/** How a person shops. */
enum Habit {
  ONE_TIME(0.03, 0, 0.05),
  REGULAR(2.0, 0.6, 0.06),
  LOYAL(5.5, 0.5, 0.06),
  GIVER(1.6, 0.5, 0.75),
  BROWSER(0, 0, 0);

  private static final Habit[] ALL = values();
  private static final double[] SHARES = {35, 36, 9, 8, 12};

  private final double ordersAYear;
  private final double spread;
  private final double giftShare;

  /**
   * @param spread standard deviation of the logarithm of the orders a year
   */
  Habit(double ordersAYear, double spread, double giftShare) {
    this.ordersAYear = ordersAYear;
    this.spread = spread;
    this.giftShare = giftShare;
  }

  static Habit of(Dice dice) {
    return ALL[dice.weighted(SHARES)];
  }

  double ordersAYear(Dice dice) {
    return ordersAYear * dice.logNormal(1, spread);
  }

  /** The share of orders that are for somebody else; more of them before Christmas. */
  double giftShare(int month) {
    return month >= 11 ? StrictMath.min(1, giftShare + 0.2) : giftShare;
  }

  boolean buys() {
    return this != BROWSER;
  }
}
