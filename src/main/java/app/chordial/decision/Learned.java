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
 * @param likenesses how like those segments everybody is that look-alikes are asked for
 */
public record Learned(
    ReceptivityPrior receptivity,
    PurchaseModel purchases,
    Congruence congruence,
    ResponseModel response,
    Likenesses likenesses) {

  /** The same, with look-alikes. */
  public Learned with(Likenesses fitted) {
    return new Learned(receptivity, purchases, congruence, response, fitted);
  }
}
