package app.chordial.simulation.backtest;

/** Why a log can't tell what another design would have earned. */
public enum Doubt {
  /** There is no e-mail whose results are known. */
  NO_OCCASIONS,
  /** Nothing was drawn where the other design would have sent something else. */
  NOTHING_DRAWN,
  /** On most occasions it would have sent an e-mail that could not have gone. */
  NOT_COVERED,
  /** The effective sample size is below 100, or below 5 % of the e-mails. */
  TOO_FEW,
  /** One e-mail has more than 10 % of all weight. */
  ONE_HEAVY;

  private static final double LEAST = 100;
  private static final double LEAST_SHARE = 0.05;
  private static final double HEAVIEST = 0.1;
  private static final double LEAST_COVERED = 0.5;

  /** The smallest effective sample size that is enough for so many occasions. */
  public static double enough(int occasions) {
    return Math.max(LEAST, LEAST_SHARE * occasions);
  }

  static boolean isCovered(int occasions, int covered) {
    return covered >= LEAST_COVERED * occasions;
  }

  static boolean isEnough(Estimates from) {
    return from.effective() >= enough(from.occasions());
  }

  static boolean isHeavy(Estimates from) {
    return from.heaviest() > HEAVIEST;
  }
}
