package app.chordial.simulation.backtest;

/**
 * What comes of one e-mail, or what is expected to.
 *
 * @param clicks 1 where it was clicked and 0 where not, or the probability
 * @param revenueMinor of the customer's orders within seven days of it, minor units
 */
public record Yield(double clicks, double revenueMinor) {

  public static final Yield NONE = new Yield(0, 0);
}
