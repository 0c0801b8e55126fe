package app.chordial.simulation.backtest;

import app.chordial.audience.Audience;
import app.chordial.audience.CustomerView;
import app.chordial.decision.Composition;
import app.chordial.decision.Market;
import app.chordial.decision.Odds;
import app.chordial.decision.PastMail;
import app.chordial.decision.PastMail.Went;
import app.chordial.decision.PlannedEmail;
import app.chordial.decision.Planner;
import app.chordial.decision.Reconsidering;
import app.chordial.insight.PurchaseModel;
import app.chordial.insight.Purchases;
import app.chordial.message.Message;
import app.chordial.response.Encounter;
import app.chordial.response.Outcome;
import app.chordial.simulation.backtest.Reviewed.Shares;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks again at the e-mails of one plan, customer by customer: what came of each, what the
 * response model expected of it, and what another design would have sent. Belongs to one thread.
 */
public final class Reviewing {

  private static final int DAYS = 7;

  private final Replay own;
  private final Replay other;
  private final boolean isSame;
  private final PastMail sent;
  private final Reconsidering ownChoice;
  private final Reconsidering otherChoice;
  private final List<String> known;

  /**
   * @param own by the design that made the plan
   * @param other by the design that is asked about
   * @param sent the plan's lines as settled
   */
  public Reviewing(Replay own, Replay other, PastMail sent) {
    this.own = own;
    this.other = other;
    this.sent = sent;
    isSame = own.planner().design().equals(other.planner().design());
    ownChoice = new Reconsidering(own.planner());
    otherChoice = new Reconsidering(other.planner());
    known = own.planner().design().messages().stream().map(Message::id).toList();
  }

  /** The plan's e-mails to a customer that went. */
  public List<Reviewed> of(int customer) {
    Audience audience = own.planner().audience();
    int today = audience.newestMinute() + 1;
    CustomerView now =
        new CustomerView(
            audience,
            customer,
            audience.events(),
            audience.from(customer),
            audience.to(customer),
            today);
    Results results = new Results(now, known);
    List<Reviewed> all = new ArrayList<>();
    for (Went email : sent.went(now)) {
      all.add(reviewed(customer, email, results.of(email)));
    }
    return all;
  }

  private Reviewed reviewed(int customer, Went email, Yield came) {
    PlannedEmail line = email.line();
    int day = own.planner().audience().time().day(line.minute());
    turn(ownChoice, own, customer, line, Market.OPEN);
    Composition alternative = line.other();
    return new Reviewed(
        line.storeId(),
        line.propensity(),
        came,
        isSame ? logged(line) : shares(customer, line, day),
        expected(customer, line.email()),
        alternative == null ? Yield.NONE : expected(customer, alternative));
  }

  private static void turn(
      Reconsidering choice, Replay replay, int customer, PlannedEmail line, Market market) {
    choice.turnTo(
        market, replay.view(customer, line.minute()), replay.standing(customer, line.minute()));
  }

  /** The design that made a plan chose as its log says, whatever became known since. */
  private static Shares logged(PlannedEmail line) {
    return new Shares(line.propensity(), 1 - line.propensity(), 0);
  }

  private Shares shares(int customer, PlannedEmail line, int day) {
    turn(otherChoice, other, customer, line, other.market(day));
    Odds odds = otherChoice.odds();
    Composition alternative = line.other();
    return new Shares(
        odds.of(line.email()), alternative == null ? 0 : odds.of(alternative), odds.ofNothing());
  }

  /** q̂: what the customer orders without mail in seven days, and what a click leads to. */
  private Yield expected(int customer, Composition email) {
    Planner planner = own.planner();
    PurchaseModel purchases = planner.learned().purchases();
    Purchases bought = Purchases.of(planner.snapshot().view(customer));
    Encounter met = ownChoice.encounter(email);
    double orders = met.click() * met.probability(Outcome.ORDER);
    return new Yield(
        met.click(),
        purchases.expectedValueMinor(bought, DAYS) + orders * purchases.orderMinor(bought));
  }
}
