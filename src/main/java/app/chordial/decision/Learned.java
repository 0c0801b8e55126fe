package app.chordial.decision;

import app.chordial.insight.PurchaseModel;
import app.chordial.insight.ReceptivityPrior;
import app.chordial.interest.Congruence;
import app.chordial.response.ResponseModel;

/**
 * Every number that was fitted to the shop's own data, or stands in for one with a stated prior.
 *
 * @param receptivity how clicks per e-mail are spread over the list
 * @param purchases when customers buy by themselves
 * @param congruence how one interest leads to another
 * @param response how e-mails are answered
 */
public record Learned(
    ReceptivityPrior receptivity,
    PurchaseModel purchases,
    Congruence congruence,
    ResponseModel response) {

  /** The same, but for how e-mails are answered. */
  public Learned with(ResponseModel other) {
    return new Learned(receptivity, purchases, congruence, other);
  }
}
