package app.chordial.response;

/**
 * How unequally receptive the customers of a list are: α of the Gamma(α, α) that their receptivity
 * is drawn from, by maximum marginal likelihood of each customer's clicks, given what an average
 * customer would have clicked (negative binomial).
 */
final class Unevenness {

  /** What is taken before a list has enough clicks, as where receptivity is learned (§4.3). */
  static final double ASSUMED = 1;

  private static final int CLICKS_NEEDED = 30;
  private static final double LEAST = 0.1;
  private static final double MOST = 50;
  private static final int HALVINGS = 40;

  private final int[] clicks;
  private final double[] expected;
  private int customers;
  private long allClicks;

  private Unevenness(Correspondence of, double[] each) {
    int first = 0;
    for (int email = 0; email < of.emails(); email++) {
      first += of.isFirst(email) ? 1 : 0;
    }
    clicks = new int[first];
    expected = new double[first];
    for (int email = 0; email < of.emails(); email++) {
      customers += of.isFirst(email) ? 1 : 0;
      clicks[customers - 1] += of.isClicked(email) ? 1 : 0;
      expected[customers - 1] += each[email];
      allClicks += of.isClicked(email) ? 1 : 0;
    }
  }

  /**
   * @param expected how likely an average customer would have clicked each e-mail
   */
  static double of(Correspondence of, double[] expected) {
    Unevenness unevenness = new Unevenness(of, expected);
    return unevenness.allClicks < CLICKS_NEEDED ? ASSUMED : unevenness.best();
  }

  /** Where the slope by log α passes zero from above; at an end where it does not. */
  private double best() {
    double low = StrictMath.log(LEAST);
    double high = StrictMath.log(MOST);
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (slope(StrictMath.exp(middle)) > 0) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return StrictMath.exp((low + high) / 2);
  }

  /**
   * The slope of Σ lnΓ(α+y) − lnΓ(α) + α·ln α − (α+y)·ln(α+m) by α, over customers with y clicks
   * where m were expected.
   */
  private double slope(double alpha) {
    double slope = 0;
    for (int customer = 0; customer < customers; customer++) {
      double rate = alpha + expected[customer];
      double shape = alpha + clicks[customer];
      slope += StrictMath.log(alpha / rate) + 1 - shape / rate;
      for (int k = 0; k < clicks[customer]; k++) {
        slope += 1 / (alpha + k);
      }
    }
    return slope;
  }
}
