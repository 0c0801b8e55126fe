package app.chordial.response;

/**
 * An e-mail as one customer meets it: how likely each outcome is, and whether it happens at a
 * random number.
 *
 * <p>The factors are worked out once for all outcomes. Whether something happens is mostly told by
 * bounds, without an exponential, and is the same as comparing with the probability.
 */
public final class Encounter {

  private static final Factor[] FACTOR = Factor.values();

  private static final int RELEVANCE = Factor.RELEVANCE.ordinal();
  private static final int INCONGRUENCE = Factor.INCONGRUENCE.ordinal();

  private final double[] means;

  /** Of the e-mail; relevance and incongruence are of the message that it is seen through. */
  private final double[] factors;

  private final double relevance;
  private final double incongruence;

  private Encounter(double[] means, double[] factors, double relevance, double incongruence) {
    this.means = means;
    this.factors = factors;
    this.relevance = relevance;
    this.incongruence = incongruence;
  }

  /**
   * @param means of the coefficients, one for each outcome and factor, in their order
   */
  static Encounter of(double[] means, Situation in) {
    double[] factors = new double[FACTOR.length];
    for (int i = 0; i < factors.length; i++) {
      factors[i] = FACTOR[i].of(in);
    }
    return new Encounter(means, factors, factors[RELEVANCE], factors[INCONGRUENCE]);
  }

  /** The same e-mail, seen through another of its messages. */
  public Encounter through(double otherRelevance, double otherIncongruence) {
    return new Encounter(
        means,
        factors,
        Factor.ofRelevance(otherRelevance),
        Factor.ofIncongruence(otherIncongruence));
  }

  /**
   * The same e-mail, seen whole by who finds its messages so relevant.
   *
   * @param relevances R of each message, 0 to 1
   */
  public Encounter through(double[] relevances) {
    return through(Situation.most(relevances), Situation.incongruence(relevances));
  }

  /**
   * Whether an outcome could happen at a random number, however relevant the e-mail was: where it
   * can't, nobody needs to find out.
   */
  public boolean couldHappen(Outcome outcome, double u) {
    return u < Logistic.atMost(logOddsAtMost(outcome));
  }

  private double logOddsAtMost(Outcome outcome) {
    int row = outcome.ordinal() * FACTOR.length;
    double logOdds = 0;
    for (int i = 0; i < FACTOR.length; i++) {
      double mean = means[row + i];
      if (i == RELEVANCE) {
        logOdds += Math.max(mean * Factor.ofRelevance(0), mean * Factor.ofRelevance(1));
      } else if (i == INCONGRUENCE) {
        logOdds += Math.max(mean * Factor.ofIncongruence(0), mean * Factor.ofIncongruence(1));
      } else {
        logOdds += mean * factors[i];
      }
    }
    return logOdds;
  }

  /** The probability of an outcome: of a click where it was opened, of an order where clicked. */
  public double probability(Outcome outcome) {
    return Logistic.of(logOdds(outcome));
  }

  /**
   * The probability of a click, whether or not anything was opened yet; at most that of an open.
   */
  public double click() {
    return probability(Outcome.OPEN) * probability(Outcome.CLICK);
  }

  /** Whether an outcome happens: u &lt; its probability. */
  public boolean happens(Outcome outcome, double u) {
    double logOdds = logOdds(outcome);
    if (u >= Logistic.atMost(logOdds)) {
      return false;
    }
    return u < Logistic.atLeast(logOdds) || u < Logistic.of(logOdds);
  }

  private double logOdds(Outcome outcome) {
    int row = outcome.ordinal() * FACTOR.length;
    double logOdds = 0;
    for (int i = 0; i < FACTOR.length; i++) {
      double factor = i == RELEVANCE ? relevance : i == INCONGRUENCE ? incongruence : factors[i];
      logOdds += means[row + i] * factor;
    }
    return logOdds;
  }
}
