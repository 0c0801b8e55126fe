package app.chordial.decision;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The choice of a chord among the messages that came through the funnel (§4.7): for each theme
 * greedily at most k messages by what each adds, then the theme that is worth most.
 */
final class ChordChoice {

  private final Planner planner;
  private final Candidates candidates;
  private final Appraisal appraisal;
  private final Prospects prospects;
  private final ChordWorth worth;
  private final int[] order;
  private final int[] chosen;
  private final double[] themeWorth;
  private int chosenCount;
  private int open;

  ChordChoice(Planner planner, Candidates candidates, Appraisal appraisal) {
    this.planner = planner;
    this.candidates = candidates;
    this.appraisal = appraisal;
    prospects = candidates.prospects();
    worth = planner.chordWorth();
    order = new int[planner.offers().length];
    chosen = new int[Math.max(1, planner.design().rhythm().cadence().messagesPerEmail())];
    themeWorth = new double[planner.design().themes().size()];
  }

  /** The best chord of any theme, or null where no message can lead one. */
  private @Nullable Chord best() {
    sort();
    for (int theme = 0; theme < themeWorth.length; theme++) {
      themeWorth[theme] = fill(theme);
    }
    int theme = bestTheme(-1);
    return theme < 0 ? null : of(theme);
  }

  /** The best chord, by which hindrances are settled. */
  @Nullable Chord bestSettled() {
    Chord best = best();
    if (best != null) {
      candidates.settle(
          best,
          message ->
              planner.offers()[message].theme == best.theme()
                  ? Hindrance.NO_ROOM
                  : Hindrance.OTHER_THEME_WON);
    }
    return best;
  }

  /** The best chord of any other theme, after {@link #best}; null where there is none. */
  @Nullable Chord runnerUp(int winner) {
    int theme = bestTheme(winner);
    return theme < 0 ? null : of(theme);
  }

  private Chord of(int theme) {
    double sum = fill(theme);
    List<Chord.Part> parts = new ArrayList<>(chosenCount);
    for (int i = 0; i < chosenCount; i++) {
      parts.add(appraisal.part(chosen[i]));
    }
    return new Chord(theme, parts, sum);
  }

  /** The most worth; of equals the theme that went longest ago, then the first of the design. */
  private int bestTheme(int except) {
    int best = -1;
    for (int theme = 0; theme < themeWorth.length; theme++) {
      if (theme != except && themeWorth[theme] > 0 && (best < 0 || isBefore(theme, best))) {
        best = theme;
      }
    }
    return best;
  }

  private boolean isBefore(int theme, int other) {
    int byWorth = Double.compare(themeWorth[theme], themeWorth[other]);
    return byWorth > 0
        || (byWorth == 0
            && candidates.lastSends().theme(theme) < candidates.lastSends().theme(other));
  }

  /** Open messages by worth; of equals those sent longest ago to this customer, then by id. */
  private void sort() {
    open = 0;
    for (Offer offer : planner.offers()) {
      if (prospects.isOpen[offer.index]) {
        int at = open++;
        while (at > 0 && precedes(offer.index, order[at - 1])) {
          order[at] = order[at - 1];
          at--;
        }
        order[at] = offer.index;
      }
    }
  }

  private boolean precedes(int one, int other) {
    int byWorth = Double.compare(prospects.worths[one], prospects.worths[other]);
    if (byWorth != 0) {
      return byWorth > 0;
    }
    int byAge = Integer.compare(lastSent(one), lastSent(other));
    return byAge != 0 ? byAge < 0 : planner.idRank(one) < planner.idRank(other);
  }

  private int lastSent(int message) {
    return candidates.lastSends().message(message);
  }

  /** Fills {@link #chosen} for a theme and gives the worth; 0 where nothing can lead. */
  private double fill(int theme) {
    chosenCount = 0;
    double sum = 0;
    double rank = 1;
    while (chosenCount < chosen.length) {
      int next = next(theme);
      if (next < 0) {
        break;
      }
      sum += worth.below(prospects.worths, next, chosen, chosenCount) * rank;
      rank *= worth.rankDiscount();
      chosen[chosenCount++] = next;
    }
    return sum;
  }

  /** The message that adds most behind those chosen, or −1. */
  private int next(int theme) {
    int best = -1;
    double bestAdds = 0;
    for (int i = 0; i < open; i++) {
      int message = order[i];
      if (planner.offers()[message].theme == theme && fits(message)) {
        double adds = worth.below(prospects.worths, message, chosen, chosenCount);
        if (adds > bestAdds) {
          best = message;
          bestAdds = adds;
        }
      }
    }
    return best;
  }

  private boolean fits(int message) {
    if (chosenCount == 0) {
      return prospects.canLead[message];
    }
    for (int i = 0; i < chosenCount; i++) {
      if (chosen[i] == message || planner.offers()[message].excludes(planner.offers()[chosen[i]])) {
        return false;
      }
    }
    return true;
  }

  /** A given e-mail with its numbers, whatever would hinder it. */
  Chord chord(int theme, int[] messages) {
    List<Chord.Part> parts = new ArrayList<>(messages.length);
    for (int message : messages) {
      parts.add(appraisal.part(message));
    }
    return new Chord(theme, parts, worth.of(prospects.worths, messages));
  }
}
