package app.chordial.decision;

import app.chordial.audience.Audience;
import app.chordial.audience.Product;
import app.chordial.design.Design;
import app.chordial.interest.Tastes;
import app.chordial.segment.CompiledRule;
import app.chordial.segment.Rule;
import app.chordial.segment.RuleContext;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** Names of the design resolved to indexes; what is not there is left out, checking tells of it. */
final class References {

  private final Design design;
  private final Audience audience;
  private final Tastes tastes;
  private final RuleContext rules;
  private final Map<String, Integer> messages = new HashMap<>();
  private final Map<String, CompiledRule> compiled = new HashMap<>();

  References(Design design, Audience audience, Tastes tastes, RuleContext rules) {
    this.design = design;
    this.audience = audience;
    this.tastes = tastes;
    this.rules = rules;
    for (int i = 0; i < design.messages().size(); i++) {
      messages.putIfAbsent(design.messages().get(i).id(), i);
    }
  }

  /** The interests that a message names; where it names none, those that its products witness. */
  int[] interests(List<String> ids, int[] sold) {
    return ids.isEmpty()
        ? IntStream.range(0, tastes.size()).filter(one -> isWitnessed(one, sold)).toArray()
        : indexes(ids, tastes::index);
  }

  private boolean isWitnessed(int interest, int[] items) {
    return Arrays.stream(items).anyMatch(item -> tastes.itemStrength(interest, item) > 0);
  }

  int[] items(List<String> keys) {
    return indexes(keys, audience.catalogue()::product);
  }

  int[] messages(List<String> ids) {
    return indexes(ids, id -> messages.getOrDefault(id, -1));
  }

  int message(String id) {
    return messages.getOrDefault(id, -2);
  }

  CompiledRule rule(String segment) {
    return compiled.computeIfAbsent(
        segment, id -> CompiledRule.of(new Rule.In(id), design.segments(), rules));
  }

  /**
   * The mean margin of a product sold, after the discount, minor units; 0 where nothing is sold.
   */
  double margin(int[] items, double discount, double assumedMargin) {
    double sum = 0;
    for (int item : items) {
      sum += margin(audience.catalogue().products().get(item), discount, assumedMargin);
    }
    return items.length == 0 ? 0 : sum / items.length;
  }

  /** The margin of a product after a discount, minor units; an unknown cost is assumed. */
  static double margin(Product product, double discount, double assumedMargin) {
    double price = product.priceMinor();
    double cost = product.costMinor() < 0 ? price * (1 - assumedMargin) : product.costMinor();
    return price * (1 - discount) - cost;
  }

  /**
   * For every product, the messages that its purchase blocks: those that sell it, and those that
   * sell for a durable need that it meets too (§4.5).
   */
  int[][] blockedByItem(Offer[] offers) {
    int items = audience.catalogue().products().size();
    int[][] blocked = new int[items][];
    for (int item = 0; item < items; item++) {
      int[] some = new int[offers.length];
      int count = 0;
      for (Offer offer : offers) {
        if (offer.blockDays > 0 && isBlockedBy(offer, item)) {
          some[count++] = offer.index;
        }
      }
      blocked[item] = Arrays.copyOf(some, count);
    }
    return blocked;
  }

  private boolean isBlockedBy(Offer offer, int item) {
    return Offer.contains(offer.items, item) || meetsDurableNeed(offer, item);
  }

  private boolean meetsDurableNeed(Offer offer, int item) {
    for (int interest = 0; interest < design.interests().size(); interest++) {
      if (design.interests().get(interest).isDurable() && tastes.itemStrength(interest, item) > 0) {
        if (isWitnessed(interest, offer.items)) {
          return true;
        }
      }
    }
    return false;
  }

  private static int[] indexes(List<String> names, ToIntFunction<String> indexOf) {
    return names.stream().mapToInt(indexOf).filter(index -> index >= 0).toArray();
  }
}
