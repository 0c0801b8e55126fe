package app.chordial.decision;

import app.chordial.audience.CustomerView;
import app.chordial.audience.Product;
import app.chordial.interest.AlsoBought;
import app.chordial.interest.AlsoBought.Bought;
import app.chordial.interest.Pair;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what others bought together that brings messages near to one customer (§4.2). */
final class AlsoBuying {

  /** More than any product has of others that its buyers also bought. */
  private static final int ALL = 64;

  /** What fewer did convinces nobody. */
  private static final int FEWEST = 5;

  private final Planner planner;
  private final Appraisal appraisal;

  /**
   * @param appraisal that was turned to the customer
   */
  AlsoBuying(Planner planner, Appraisal appraisal) {
    this.planner = planner;
    this.appraisal = appraisal;
  }

  /** What sharpening, or else congruence, rests on for each part of an e-mail that it concerns. */
  List<Because> of(Chord chord, CustomerView view) {
    List<Because> all = new ArrayList<>();
    for (int message : chord.messages()) {
      Offer offer = planner.offers()[message];
      Because byProduct = byProduct(offer, view);
      Because found = byProduct == null ? byInterest(offer) : byProduct;
      if (found != null) {
        all.add(found);
      }
    }
    return List.copyOf(all);
  }

  private @Nullable Because byInterest(Offer offer) {
    int to = appraisal.nearest(offer);
    int from = to < 0 ? -1 : appraisal.source(to);
    if (from < 0 || from == to) {
      return null;
    }
    Pair pair = planner.learned().congruence().pair(from, to);
    return pair.isReal()
        ? new Because(offer.index, name(from), name(to), pair.both(), pair.buyersOfA())
        : null;
  }

  private String name(int interest) {
    return planner.tastes().interest(interest).name();
  }

  private @Nullable Because byProduct(Offer offer, CustomerView view) {
    if (offer.items.length == 0 || appraisal.sharpened(offer) <= appraisal.relevance(offer)) {
      return null;
    }
    AlsoBought learned = planner.learned().alsoBought();
    int bestOwn = -1;
    int bestItem = -1;
    double best = 0;
    for (int own : AlsoBought.owned(view)) {
      for (int item : offer.items) {
        if (own != item && learned.strength(own, item) > best) {
          best = learned.strength(own, item);
          bestOwn = own;
          bestItem = item;
        }
      }
    }
    return bestOwn < 0 ? null : because(offer, learned, bestOwn, bestItem);
  }

  private @Nullable Because because(Offer offer, AlsoBought learned, int own, int item) {
    List<Product> products = planner.audience().catalogue().products();
    for (AlsoBought.Also also : learned.also(own, ALL)) {
      Bought bought = also.bought();
      if (also.item() == item && bought.both() >= FEWEST) {
        return new Because(
            offer.index,
            products.get(own).title(),
            products.get(item).title(),
            bought.both(),
            bought.buyers());
      }
    }
    return null;
  }
}
