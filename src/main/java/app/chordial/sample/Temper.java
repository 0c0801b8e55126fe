package app.chordial.sample;

/** How a person takes to the shop's mail. */
enum Temper {
  EAGER(0.48, 0.19, 0.004, 0.0006),
  NORMAL(0.21, 0.095, 0.012, 0.0010),
  TIRED(0.22, 0.07, 0.12, 0.0030),
  GONE(0.10, 0.03, 0.02, 0.0006);

  private static final Temper[] ALL = values();
  private static final double[] SHARES = {15, 47, 26, 12};

  private final double open;
  private final double clickOfOpen;
  private final double weariness;
  private final double leave;

  /**
   * @param open probability of opening the first mail
   * @param clickOfOpen probability of clicking in an opened mail
   * @param weariness how much each mail of the last weeks takes off both
   * @param leave probability of unsubscribing at a mail when rested
   */
  Temper(double open, double clickOfOpen, double weariness, double leave) {
    this.open = open;
    this.clickOfOpen = clickOfOpen;
    this.weariness = weariness;
    this.leave = leave;
  }

  static Temper of(Dice dice) {
    return ALL[dice.weighted(SHARES)];
  }

  /**
   * @param fatigue the decayed number of recent mails
   */
  double open(double fatigue) {
    return open * StrictMath.exp(-weariness * fatigue);
  }

  double clickOfOpen(double fatigue) {
    return clickOfOpen * StrictMath.exp(-weariness * fatigue / 2);
  }

  double leave(double fatigue) {
    return leave * (1 + weariness * fatigue * 4);
  }
}
