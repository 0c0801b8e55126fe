package app.chordial.response;

/**
 * What comes of each e-mail of a customer who has one every so many days for good.
 *
 * @param click how likely it is opened and clicked
 * @param leave how likely it makes the customer unsubscribe or complain
 */
public record SteadyMail(double click, double leave) {

  /** Each round brings the two closer by more than the factor that fatigue moves a click by. */
  private static final int ROUNDS = 12;

  /**
   * Average e-mails, after which the fatigue is that of who answers as often as this very fatigue
   * leaves it.
   *
   * @param receptivity ρ, answers per e-mail relative to the list's
   * @param gapDays between two e-mails, above 0
   * @param messages in each
   */
  public static SteadyMail of(
      ResponseModel model, double receptivity, double gapDays, int messages) {
    Encounter met = meet(model, receptivity, gapDays, messages, Fatigue.steady(gapDays));
    for (int round = 0; round < ROUNDS; round++) {
      double fatigue = Fatigue.steady(gapDays, met.click());
      met = meet(model, receptivity, gapDays, messages, fatigue);
    }
    double stay =
        (1 - met.probability(Outcome.UNSUBSCRIBE)) * (1 - met.probability(Outcome.COMPLAINT));
    return new SteadyMail(met.click(), 1 - stay);
  }

  private static Encounter meet(
      ResponseModel model, double receptivity, double gapDays, int messages, double fatigue) {
    double relevance = Situation.AVERAGE.relevance();
    return model.meet(new Situation(relevance, receptivity, fatigue, gapDays, messages, 0));
  }
}
