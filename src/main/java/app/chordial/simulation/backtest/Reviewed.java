package app.chordial.simulation.backtest;

/**
 * One e-mail that went, looked at again.
 *
 * @param customer the store's id
 * @param logged the probability with which it was chosen
 * @param came what came of it
 * @param shares what the other design would have done
 * @param sent what the response model expects of it
 * @param other what it expects of the e-mail that could have been drawn instead
 */
public record Reviewed(
    long customer, double logged, Yield came, Shares shares, Yield sent, Yield other) {

  /**
   * With which probability the other design does what.
   *
   * @param sent sends the e-mail that went
   * @param other sends the one that could have been drawn instead
   * @param nothing sends none
   */
  public record Shares(double sent, double other, double nothing) {

    private static final double ROUNDING = 1e-12;

    /** Whether it does nothing else. */
    boolean areAll() {
      return sent + other + nothing > 1 - ROUNDING;
    }
  }
}
