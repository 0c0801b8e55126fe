package app.chordial.response;

/**
 * How long an e-mail lies before it is opened: log-normal in hours with μ = 1.274 and σ = 2.424, so
 * that 30 % of what is opened is opened within an hour and 78 % within a day (published; its source
 * is named in the tests). Who would take longer than the seven days in which an answer counts as
 * one opens on the seventh.
 */
public final class Delay {

  private static final double MU = 1.274;
  private static final double SIGMA = 2.424;

  /** An answer within two minutes would be taken for a program's. */
  private static final int LEAST = 2;

  private static final int MOST = (7 * 24 - 1) * 60;

  private Delay() {}

  /**
   * Minutes until the e-mail is opened, by the transformation of Box and Muller (1958).
   *
   * @param u1 a random number in [0, 1)
   * @param u2 another
   */
  public static int minutes(double u1, double u2) {
    double normal =
        StrictMath.sqrt(-2 * StrictMath.log(1 - u1)) * StrictMath.cos(2 * StrictMath.PI * u2);
    double hours = StrictMath.exp(MU + SIGMA * normal);
    return (int) Math.clamp(60 * hours, LEAST, MOST);
  }
}
