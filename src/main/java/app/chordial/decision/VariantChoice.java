package app.chordial.decision;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The choice among the few e-mails that are built in one week: the one that is worth most to the
 * customer; of equals the one whose theme went longest ago, then the one whose lead is first by id.
 * Reused from customer to customer; belongs to one thread.
 */
final class VariantChoice {

  private static final int NONE = -1;

  private final Planner planner;
  private final Candidates candidates;
  private final ChordChoice choice;

  /** Of the markets met so far. */
  private final List<Built> known = new ArrayList<>();

  /** The place among them of the market turned to. */
  private int place = NONE;

  private Built built = Built.of(Market.OPEN, List.of());
  private double[] worths = {};

  /** The e-mails of one market, in the design's indexes. */
  private record Built(
      Market market, List<Variant> variants, List<int[]> messages, List<Integer> themes) {
    static Built of(Market market, List<Variant> variants) {
      return new Built(
          market,
          variants,
          variants.stream().map(Variant::toArray).toList(),
          variants.stream().map(Variant::theme).toList());
    }

    @SuppressWarnings("ReferenceEquality") // a market is known again, not compared
    boolean isOf(Market other) {
      return market == other;
    }
  }

  VariantChoice(Planner planner, Candidates candidates, ChordChoice choice) {
    this.planner = planner;
    this.candidates = candidates;
    this.choice = choice;
  }

  /** The best of a market's e-mails, or null where none may go; hindrances are settled by it. */
  @Nullable Chord best(Market of) {
    built(of);
    int winner = best(NONE);
    Chord chord = chord(winner);
    settle(chord);
    return chord;
  }

  /** Tells by the e-mail that goes what became of the messages that came through. */
  void settle(@Nullable Chord chosen) {
    candidates.settle(chosen, this::hindrance);
  }

  /**
   * A market's e-mails, each weighed for the customer. Where the lead is kept and none of them may
   * go, any may lead: the turn, or the duty, is kept for a later e-mail.
   */
  List<Variant> built(Market of) {
    turnTo(of);
    weigh();
    if (candidates.lead() != Lead.ANY && best(NONE) == NONE) {
      candidates.freeLead();
      weigh();
    }
    return built.variants();
  }

  /** The messages of each of a market's e-mails, the lead first. */
  List<int[]> emails(Market of) {
    turnTo(of);
    return built.messages();
  }

  private void weigh() {
    for (int i = 0; i < worths.length; i++) {
      worths[i] = planner.chordWorth().of(candidates.prospects(), messages(i));
    }
  }

  /** The second best, after {@link #best}; null where there is none. */
  @Nullable Chord runnerUp() {
    int winner = best(NONE);
    return winner == NONE ? null : chord(best(winner));
  }

  private @Nullable Chord chord(int variant) {
    return variant == NONE ? null : choice.chord(theme(variant), messages(variant));
  }

  private int best(int except) {
    int best = NONE;
    for (int i = 0; i < worths.length; i++) {
      if (i != except && worths[i] > 0 && (best == NONE || isBefore(i, best))) {
        best = i;
      }
    }
    return best;
  }

  private boolean isBefore(int one, int other) {
    int byWorth = Double.compare(worths[one], worths[other]);
    if (byWorth != 0) {
      return byWorth > 0;
    }
    LastSends last = candidates.lastSends();
    int byAge = Integer.compare(last.theme(theme(one)), last.theme(theme(other)));
    return byAge != 0
        ? byAge < 0
        : planner.idRank(messages(one)[0]) < planner.idRank(messages(other)[0]);
  }

  /** Why a message that came through does not go: its own e-mail lost, or none is built with it. */
  Hindrance hindrance(int message) {
    for (int i = 0; i < worths.length; i++) {
      boolean isLed = messages(i)[0] == message;
      if (isLed && (worths[i] > 0 || candidates.prospects().isKeptFrom(message))) {
        return candidates.beaten(message);
      }
    }
    return Hindrance.NO_VARIANT;
  }

  private int[] messages(int variant) {
    return built.messages().get(variant);
  }

  private int theme(int variant) {
    return built.themes().get(variant);
  }

  private void turnTo(Market market) {
    if (place == NONE || !known.get(place).isOf(market)) {
      place = placeOf(market);
      built = known.get(place);
      worths = new double[built.messages().size()];
    }
  }

  /**
   * A simulated customer meets the same few markets as the one before, in the same order: the next
   * stands beside the last.
   */
  private int placeOf(Market market) {
    int size = known.size();
    for (int step = 1; step <= size; step++) {
      int next = place + step < size ? place + step : place + step - size;
      if (known.get(next).isOf(market)) {
        return next;
      }
    }
    known.add(Built.of(market, Variant.of(market, planner.design())));
    return size;
  }
}
