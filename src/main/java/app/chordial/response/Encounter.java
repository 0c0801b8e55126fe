package app.chordial.response;

/**
 * An e-mail as one customer meets it: how likely each outcome is, and whether it happens at a
 * random number.
 *
 * <p>What doesn't depend on what the e-mail says is added up once. Whether something happens is
 * mostly told by bounds, without an exponential, and is the same as comparing with the probability.
 */
public final class Encounter {

  private static final Factor[] FACTOR = Factor.values();
  private static final int OUTCOMES = Outcome.values().length;

  private static final int RELEVANCE = Factor.RELEVANCE.ordinal();
  private static final int INCONGRUENCE = Factor.INCONGRUENCE.ordinal();

  private final double[] means;

  /** The log-odds of each outcome, but for relevance and incongruence. */
  private final double[] unread;

  /** Of the message that the e-mail is seen through, as is the incongruence. */
  private final double relevance;

  private final double incongruence;

  private Encounter(double[] means, double[] unread, double relevance, double incongruence) {
    this.means = means;
    this.unread = unread;
    this.relevance = relevance;
    this.incongruence = incongruence;
  }

  /**
   * @param means of the coefficients, one for each outcome and factor, in their order
   */
  static Encounter of(double[] means, Situation in) {
    double[] unread = new double[OUTCOMES];
    for (int i = 0; i < FACTOR.length; i++) {
      if (i != RELEVANCE && i != INCONGRUENCE) {
        double factor = FACTOR[i].of(in);
        for (int outcome = 0; outcome < OUTCOMES; outcome++) {
          unread[outcome] += means[outcome * FACTOR.length + i] * factor;
        }
      }
    }
    return new Encounter(
        means,
        unread,
        Factor.ofRelevance(in.relevance()),
        Factor.ofIncongruence(in.incongruence()));
  }

  /** The same e-mail, seen through another of its messages. */
  public Encounter through(double otherRelevance, double otherIncongruence) {
    return new Encounter(
        means,
        unread,
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
    double ofRelevance = mean(outcome, RELEVANCE);
    double ofIncongruence = mean(outcome, INCONGRUENCE);
    return unread[outcome.ordinal()]
        + Math.max(ofRelevance * Factor.ofRelevance(0), ofRelevance * Factor.ofRelevance(1))
        + Math.max(
            ofIncongruence * Factor.ofIncongruence(0), ofIncongruence * Factor.ofIncongruence(1));
  }

  private double mean(Outcome outcome, int factor) {
    return means[outcome.ordinal() * FACTOR.length + factor];
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
    return unread[outcome.ordinal()]
        + mean(outcome, RELEVANCE) * relevance
        + mean(outcome, INCONGRUENCE) * incongruence;
  }
}
