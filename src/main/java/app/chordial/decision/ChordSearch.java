package app.chordial.decision;

import java.util.Arrays;

/**
 * The search for the messages that are worth most together, and for their order (§4.7): exact for
 * up to {@value #EXACT} candidates, by branch and bound from the greedy choice; beyond, among the
 * worthiest so many, mended by exchanges with the others until none helps. Reused from customer to
 * customer; belongs to one thread.
 *
 * <p>Of equals what is found first stays: the candidates' own order decides.
 */
final class ChordSearch {

  /** So many candidates are searched through. */
  static final int EXACT = 12;

  /** What is better only by rounding is not better. */
  private static final double MORE = 1 + 1e-12;

  private final Offer[] offers;
  private final Prospects prospects;
  private final ChordWorth worth;
  private final int[] candidates;
  private final int[] trial;
  private final int[] chosen;
  private int count;
  private int chosenCount;
  private double chosenWorth;

  /**
   * @param prospects the customer's, filled before every search
   */
  ChordSearch(Planner planner, Prospects prospects) {
    this.prospects = prospects;
    offers = planner.offers();
    worth = planner.chordWorth();
    int most = Math.max(1, planner.design().rhythm().cadence().messagesPerEmail());
    candidates = new int[offers.length];
    trial = new int[most];
    chosen = new int[most];
  }

  /**
   * Searches a theme.
   *
   * @param order open messages of all themes, the best first
   * @param open how many they are
   * @return what the chosen are worth; 0 where nothing can lead
   */
  double search(int theme, int[] order, int open) {
    count = 0;
    for (int i = 0; i < open; i++) {
      if (offers[order[i]].theme == theme) {
        candidates[count++] = order[i];
      }
    }
    chooseGreedily();
    extend(0, 0, 1);
    if (count > EXACT && chosenCount > 0) {
      exchange();
    }
    return chosenWorth;
  }

  /** The messages of the last search, the lead first. */
  int[] messages() {
    return Arrays.copyOf(chosen, chosenCount);
  }

  private void chooseGreedily() {
    chosenCount = 0;
    chosenWorth = 0;
    double rank = 1;
    while (chosenCount < chosen.length) {
      int next = bestBelow();
      if (next < 0) {
        break;
      }
      chosenWorth += worth.below(prospects.worths, next, chosen, chosenCount) * rank;
      rank *= worth.rankDiscount();
      chosen[chosenCount++] = next;
    }
  }

  /** The message that adds most behind those chosen, or −1. */
  private int bestBelow() {
    int best = -1;
    double bestAdds = 0;
    for (int i = 0; i < count; i++) {
      if (fits(candidates[i], chosen, chosenCount)) {
        double adds = worth.below(prospects.worths, candidates[i], chosen, chosenCount);
        if (adds > bestAdds) {
          best = candidates[i];
          bestAdds = adds;
        }
      }
    }
    return best;
  }

  /** Whether a message may stand below the first so many of others. */
  private boolean fits(int message, int[] above, int places) {
    if (places == 0) {
      return prospects.canLead[message];
    }
    for (int i = 0; i < places; i++) {
      if (above[i] == message || offers[message].excludes(offers[above[i]])) {
        return false;
      }
    }
    return true;
  }

  /** Tries every way on from the first places of {@link #trial} that could come to more. */
  private void extend(int places, double sum, double rank) {
    if (sum > chosenWorth * MORE) {
      choose(places, sum);
    }
    if (places == trial.length) {
      return;
    }
    for (int i = 0; i < Math.min(count, EXACT); i++) {
      int message = candidates[i];
      if (fits(message, trial, places)) {
        double with = sum + worth.below(prospects.worths, message, trial, places) * rank;
        trial[places] = message;
        double less = rank * worth.rankDiscount();
        if (with + atMostBelow(places + 1, less) > chosenWorth * MORE) {
          extend(places + 1, with, less);
        }
      }
    }
  }

  /** What the places that are left could add, as if nothing repeated or excluded anything. */
  private double atMostBelow(int places, double rank) {
    double most = 0;
    double discount = rank;
    int left = trial.length - places;
    for (int i = 0; i < count && left > 0; i++) {
      if (!contains(trial, places, candidates[i])) {
        most += prospects.worths[candidates[i]] * discount;
        discount *= worth.rankDiscount();
        left--;
      }
    }
    return most;
  }

  private static boolean contains(int[] all, int places, int message) {
    for (int i = 0; i < places; i++) {
      if (all[i] == message) {
        return true;
      }
    }
    return false;
  }

  private void choose(int places, double sum) {
    System.arraycopy(trial, 0, chosen, 0, places);
    chosenCount = places;
    chosenWorth = sum;
  }

  /** Puts one candidate in the place of one that is chosen, or below them, while that helps. */
  private void exchange() {
    boolean isBetter = true;
    while (isBetter) {
      isBetter = false;
      for (int place = 0; place < Math.min(chosenCount + 1, trial.length); place++) {
        for (int i = 0; i < count; i++) {
          isBetter |= tryInPlace(place, candidates[i]);
        }
      }
    }
  }

  /** A candidate that is chosen already changes places with the one that is there. */
  private boolean tryInPlace(int place, int message) {
    System.arraycopy(chosen, 0, trial, 0, chosenCount);
    int places = Math.max(chosenCount, place + 1);
    int from = placeOf(message);
    if (from >= 0 && place < chosenCount) {
      trial[from] = chosen[place];
    } else if (from >= 0) {
      return false;
    }
    trial[place] = message;
    for (int i = 0; i < places; i++) {
      if (!fits(trial[i], trial, i)) {
        return false;
      }
    }
    double sum = worth.of(prospects.worths, Arrays.copyOf(trial, places));
    if (sum > chosenWorth * MORE) {
      choose(places, sum);
      return true;
    }
    return false;
  }

  private int placeOf(int message) {
    for (int i = 0; i < chosenCount; i++) {
      if (chosen[i] == message) {
        return i;
      }
    }
    return -1;
  }
}
