package app.chordial.response;

/**
 * How strongly one outcome depends on one factor, in log-odds.
 *
 * @param sd how uncertain the mean is: one standard deviation
 * @param source where it comes from, for the screen
 */
public record Coefficient(Outcome outcome, Factor factor, double mean, double sd, String source) {

  /** Such as "Clicks: fatigue". */
  public String name() {
    return outcome.title() + ": " + factor.title();
  }

  /** One sentence. */
  public String meaning() {
    return "How likely it is that " + outcome.meaning() + ": " + factor.unit() + ".";
  }

  Coefficient withMean(double other, double otherSd) {
    return new Coefficient(outcome, factor, other, otherSd, source);
  }
}
