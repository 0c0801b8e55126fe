package app.chordial.decision;

import app.chordial.design.Design;
import app.chordial.insight.Repurchase;
import app.chordial.interest.Tastes;
import app.chordial.rhythm.Reorders;

/**
 * Which products are used up and come back by their own rhythm: those that enough of their buyers
 * buy again, and that meet no durable need (§4.5). Unchanging.
 */
final class Consumables {

  /** The usual gap of each product in days, 0 for one that is not used up. */
  private final double[] usualDays;

  private final Reorders settings;

  Consumables(Design design, Repurchase learned, Tastes tastes, int products) {
    settings = design.rhythm().reorders();
    usualDays = new double[products];
    for (int item = 0; item < products && settings.isAny(); item++) {
      boolean isUsedUp =
          learned.learnedFrom(item) > 0
              && learned.share(item) >= settings.fromShare()
              && !meetsDurableNeed(design, tastes, item);
      usualDays[item] = isUsedUp ? learned.usualDays(item) : 0;
    }
  }

  private static boolean meetsDurableNeed(Design design, Tastes tastes, int item) {
    for (int interest = 0; interest < tastes.size(); interest++) {
      if (design.interests().get(interest).isDurable() && tastes.itemStrength(interest, item) > 0) {
        return true;
      }
    }
    return false;
  }

  /** After how many days a product is usually bought again; 0 for one that is not used up. */
  double usualDays(int item) {
    return usualDays[item];
  }

  /** For how many days a purchase of a product blocks a message. */
  int blockDays(Offer offer, int item) {
    boolean isOwn = usualDays[item] > 0 && Offer.contains(offer.items, item);
    return isOwn ? settings.blockDays(usualDays[item]) : offer.blockDays;
  }

  /** How many times as likely an order through a message is, so many days after a purchase. */
  double lift(Offer offer, int item, int days) {
    boolean isOwn = item >= 0 && usualDays[item] > 0 && Offer.contains(offer.items, item);
    return isOwn ? settings.lift(days, usualDays[item]) : 1;
  }
}
