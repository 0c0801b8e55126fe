package app.chordial.response;

/**
 * How strongly one outcome depends on one factor, in log-odds.
 *
 * @param sd how uncertain the mean is: one standard deviation
 * @param source where it comes from, for the screen
 * @param emails how many e-mails it was learned from; 0 where it is assumed
 * @param estimatedEmails of how many of these no send is known, only answers
 */
public record Coefficient(
    Outcome outcome,
    Factor factor,
    double mean,
    double sd,
    String source,
    long emails,
    long estimatedEmails) {

  /** One whose e-mails are all known, or of none. */
  public Coefficient(
      Outcome outcome, Factor factor, double mean, double sd, String source, long emails) {
    this(outcome, factor, mean, sd, source, emails, 0);
  }

  /** Half of a 90 % interval of a normal distribution, in standard deviations. */
  private static final double NINETY = 1.6448536269514722;

  /** Such as "Clicks: fatigue". */
  public String name() {
    return outcome.title() + ": " + factor.title();
  }

  /** One sentence. */
  public String meaning() {
    return "How likely it is that " + outcome.meaning() + ": " + factor.unit() + ".";
  }

  /** Whether the shop's own mail says so, and not only what is assumed of any shop. */
  public boolean isLearned() {
    return emails > 0;
  }

  /** Whether no send is known of some of these e-mails. */
  public boolean isEstimated() {
    return estimatedEmails > 0;
  }

  /** Whether it has an effect, or might. */
  public boolean isAtWork() {
    return mean != 0 || sd != 0;
  }

  /** The lower end of the 90 % interval. */
  public double low() {
    return mean - NINETY * sd;
  }

  /** The upper end of the 90 % interval. */
  public double high() {
    return mean + NINETY * sd;
  }

  Coefficient withMean(double other, double otherSd) {
    return new Coefficient(outcome, factor, other, otherSd, source, emails, estimatedEmails);
  }

  /** What e-mails make of it that tell hardly anything. */
  Coefficient unlearned(double other, double otherSd, String from) {
    return new Coefficient(outcome, factor, other, otherSd, from, 0);
  }

  /** What e-mails make of it. */
  Coefficient learned(double other, double otherSd, String from, Trials of) {
    return new Coefficient(outcome, factor, other, otherSd, from, of.all(), of.estimated());
  }
}
