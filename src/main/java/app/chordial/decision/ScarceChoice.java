package app.chordial.decision;

import app.chordial.decision.Alternatives.Alternative;
import app.chordial.decision.Scarcity.Ruling;
import app.chordial.decision.allocation.Allocation;
import app.chordial.decision.allocation.Bids;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The choice on a day on which there is not enough for everybody: the e-mail that is worth most
 * when what is scarce is paid for, unless a ruling says otherwise. Reused from customer to
 * customer; belongs to one thread.
 */
final class ScarceChoice {

  private final Planner planner;
  private final Candidates candidates;
  private final ChordChoice choice;
  private final VariantChoice variants;
  private final Alternatives alternatives;
  private final IdentityHashMap<Scarcity, Terms> known = new IdentityHashMap<>();
  private List<Alternative> all = List.of();
  private double[] prices = {};
  private int best = Allocation.NOTHING;
  private boolean isLimited;

  /** A day's prices and rulings, ready to be looked up. */
  private static final class Terms {
    final double[] prices;
    final Map<Long, Ruling> rulings;

    Terms(double[] prices, Map<Long, Ruling> rulings) {
      this.prices = prices;
      this.rulings = rulings;
    }
  }

  ScarceChoice(Planner planner, Candidates candidates, ChordChoice choice, VariantChoice variants) {
    this.planner = planner;
    this.candidates = candidates;
    this.choice = choice;
    this.variants = variants;
    alternatives = new Alternatives(planner, candidates, choice);
  }

  /** What the customer that was considered last could get, before anything is paid for. */
  List<Alternative> alternatives(Market market) {
    return alternatives.of(variants.built(market), !market.variants().isEmpty());
  }

  /** What alternatives give for what they use. */
  static void bid(List<Alternative> all, Volumes volumes, Bids to) {
    to.nextCustomer();
    for (Alternative one : all) {
      to.add(one.worth(), volumes.uses(one.messages()));
    }
  }

  /** The e-mail that goes, or null; hindrances are settled by it. */
  @Nullable Chord best(Market market, Scarcity scarcity, long storeId) {
    Terms terms = known.computeIfAbsent(scarcity, this::terms);
    all = alternatives(market);
    prices = terms.prices;
    Ruling ruling = terms.rulings.get(storeId);
    best = ruling == null ? dearest(Allocation.NOTHING) : ruled(ruling);
    Chord chord = chord(best);
    isLimited = !market.variants().isEmpty();
    settle(chord);
    return chord;
  }

  /** Tells by the e-mail that goes what became of the messages that came through. */
  void settle(@Nullable Chord chosen) {
    candidates.settle(chosen, message -> hindrance(chosen, message));
  }

  /** Whether something could have gone, had there been enough for everybody. */
  boolean isCrowdedOut() {
    return !all.isEmpty() && best == Allocation.NOTHING;
  }

  /** The second best, after {@link #best}; null where there is none. */
  @Nullable Chord runnerUp() {
    return chord(dearest(best));
  }

  private @Nullable Chord chord(int index) {
    return index == Allocation.NOTHING
        ? null
        : choice.chord(
            all.get(index).theme(),
            all.get(index).messages().stream().mapToInt(Integer::intValue).toArray());
  }

  private int dearest(int except) {
    Bids own = new Bids();
    bid(all, planner.volumes(), own);
    return own.best(0, prices, except);
  }

  /** A ruling by another design, whose e-mail is not among these, says nothing. */
  private int ruled(Ruling ruling) {
    if (ruling.email() == null) {
      return Allocation.NOTHING;
    }
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).composition(planner.design()).equals(ruling.email())) {
        return i;
      }
    }
    return dearest(Allocation.NOTHING);
  }

  private Terms terms(Scarcity of) {
    Map<Long, Ruling> rulings = new HashMap<>();
    of.rulings().forEach(ruling -> rulings.put(ruling.storeId(), ruling));
    List<Volumes.Volume> volumes = planner.volumes().all();
    double[] dear = new double[1 + volumes.size()];
    dear[0] = of.emailMinor();
    for (int i = 0; i < volumes.size(); i++) {
      String id = planner.design().messages().get(volumes.get(i).message()).id();
      for (Scarcity.Price price : of.prices()) {
        dear[1 + i] = price.message().equals(id) ? price.minor() : dear[1 + i];
      }
    }
    return new Terms(dear, rulings);
  }

  /** Why a message that came through does not go: what is scarce, or another e-mail's worth. */
  private Hindrance hindrance(@Nullable Chord chosen, int message) {
    if (all.isEmpty()) {
      return isLimited ? Hindrance.NO_VARIANT : Hindrance.NO_ROOM;
    }
    Alternative worthiest = all.getFirst();
    if (worthiest.messages().contains(message)) {
      return Hindrance.CROWDED_OUT;
    }
    if (isLimited) {
      return variants.hindrance(message);
    }
    int theme = chosen == null ? worthiest.theme() : chosen.theme();
    return planner.offers()[message].theme == theme
        ? Hindrance.NO_ROOM
        : candidates.beaten(message);
  }
}
