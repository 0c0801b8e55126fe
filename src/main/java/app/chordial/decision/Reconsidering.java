package app.chordial.decision;

import app.chordial.audience.CustomerView;
import app.chordial.response.Encounter;
import app.chordial.work.Chance;

/**
 * Considers occasions on which an e-mail went once more: which e-mail a design would have chosen,
 * and how any of its e-mails would be met. That an e-mail goes is given: neither the pace nor a cap
 * nor what became of the customer since has a say. Belongs to one thread.
 */
public final class Reconsidering {

  /** A design that explores by other draws explores as well. */
  private static final Chance ANY = new Chance(0, 0);

  private final Planner planner;
  private final Deciding deciding;
  private Odds odds = Odds.NOTHING;

  public Reconsidering(Planner planner) {
    this.planner = planner;
    deciding = planner.deciding();
  }

  /**
   * Turns to an occasion.
   *
   * @param market of the week that the view's minute lies in
   * @param standing after everything before the view's minute
   */
  public void turnTo(Market market, CustomerView view, Standing standing) {
    odds = deciding.odds(market, view, standing, ANY);
  }

  /** The e-mails that the planner's design would choose here. */
  public Odds odds() {
    return odds;
  }

  /**
   * How the customer would meet an e-mail, as relevant as its most relevant message.
   *
   * @param email messages that the design doesn't have count as irrelevant
   */
  public Encounter encounter(Composition email) {
    double relevance = 0;
    for (Offer offer : planner.offers()) {
      if (email.messages().contains(planner.design().messages().get(offer.index).id())) {
        relevance = Math.max(relevance, deciding.appraisal().relevance(offer));
      }
    }
    return deciding.answers().encounter(relevance);
  }
}
