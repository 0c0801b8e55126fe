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
    Bought found = null;
    double best = 0;
    for (int own : AlsoBought.owned(view)) {
      for (int item : offer.items) {
        double strength = own == item ? 0 : learned.strength(own, item);
        if (strength > best && learned.bought(own, item).both() >= FEWEST) {
          best = strength;
          found = learned.bought(own, item);
        }
      }
    }
    return found == null ? null : because(offer, found);
  }

  private Because because(Offer offer, Bought found) {
    List<Product> products = planner.audience().catalogue().products();
    return new Because(
        offer.index,
        products.get(found.from()).title(),
        products.get(found.to()).title(),
        found.both(),
        found.buyers());
  }
}
