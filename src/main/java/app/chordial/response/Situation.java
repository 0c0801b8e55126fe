package app.chordial.response;

/**
 * What an e-mail meets.
 *
 * @param relevance R of the e-mail's best message for the customer, 0 to 1
 * @param receptivity ρ: the customer's answers per e-mail, relative to the list's; 1 is average
 * @param fatigue the {@link Fatigue} just before the e-mail
 * @param gapDays since the customer's last e-mail
 * @param messages in the e-mail, at least 1
 * @param incongruence the share of the e-mail that lies outside what the customer cares for, 0 to 1
 */
public record Situation(
    double relevance,
    double receptivity,
    double fatigue,
    double gapDays,
    int messages,
    double incongruence) {

  /** From this relevance on a message is in context; it belongs to readers, not to a design. */
  private static final double CONGRUENT_FROM = 0.1;

  /** Where published rates apply: average relevance and receptivity, mailed once a week. */
  public static final Situation AVERAGE = new Situation(0.3, 1, Fatigue.steady(7), 7, 3, 0);

  /**
   * What an e-mail of such messages meets: its relevance is that of its best message, its
   * incongruence the mean of theirs.
   *
   * @param relevances R of each message
   */
  public static Situation of(
      double[] relevances, double receptivity, double fatigue, double gapDays) {
    return new Situation(
        most(relevances),
        receptivity,
        fatigue,
        gapDays,
        relevances.length,
        incongruence(relevances));
  }

  static double most(double[] relevances) {
    double most = 0;
    for (double relevance : relevances) {
      most = Math.max(most, relevance);
    }
    return most;
  }

  static double incongruence(double[] relevances) {
    double outside = 0;
    for (double relevance : relevances) {
      outside += incongruence(relevance);
    }
    return relevances.length == 0 ? 0 : outside / relevances.length;
  }

  /** How far a message of this relevance lies outside what the customer cares for, 0 to 1. */
  public static double incongruence(double relevance) {
    return Math.max(0, 1 - relevance / CONGRUENT_FROM);
  }
}
