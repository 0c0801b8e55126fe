package app.chordial.decision;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The choice of a chord among the messages that came through the funnel (§4.7): for each theme the
 * at most k messages that are worth most together, then the theme that is worth most.
 */
final class ChordChoice {

  private final Planner planner;
  private final Candidates candidates;
  private final Appraisal appraisal;
  private final Prospects prospects;
  private final ChordSearch search;
  private final int[] order;
  private final double[] themeWorth;
  private int open;

  ChordChoice(Planner planner, Candidates candidates, Appraisal appraisal) {
    this.planner = planner;
    this.candidates = candidates;
    this.appraisal = appraisal;
    prospects = candidates.prospects();
    search = new ChordSearch(planner, prospects);
    order = new int[planner.offers().length];
    themeWorth = new double[planner.design().themes().size()];
  }

  /** The best chord of any theme, or null where no message can lead one. */
  private @Nullable Chord best() {
    sort();
    for (int theme = 0; theme < themeWorth.length; theme++) {
      themeWorth[theme] = search.search(theme, order, open);
    }
    int theme = bestTheme(-1);
    return theme < 0 ? null : of(theme);
  }

  /** The best chord, by which hindrances are settled. */
  @Nullable Chord bestSettled() {
    Chord best = best();
    if (best != null) {
      settle(best);
    }
    return best;
  }

  /** Tells by the chord that goes what became of the messages that came through. */
  void settle(Chord chosen) {
    candidates.settle(
        chosen,
        message ->
            planner.offers()[message].theme == chosen.theme()
                ? Hindrance.NO_ROOM
                : candidates.beaten(message));
  }

  /** The best chord of any other theme, after {@link #best}; null where there is none. */
  @Nullable Chord runnerUp(int winner) {
    int theme = bestTheme(winner);
    return theme < 0 ? null : of(theme);
  }

  private Chord of(int theme) {
    double worth = search.search(theme, order, open);
    int[] messages = search.messages();
    double own = candidates.lead() == Lead.DUTY ? worth(messages) : worth;
    return new Chord(theme, parts(messages), own);
  }

  private List<Chord.Part> parts(int[] messages) {
    List<Chord.Part> parts = new ArrayList<>(messages.length);
    for (int message : messages) {
      parts.add(appraisal.part(message));
    }
    return parts;
  }

  /** What an e-mail is worth without what puts the mandatory first. */
  private double worth(int[] messages) {
    double[] worths = prospects.worths.clone();
    for (int message : messages) {
      worths[message] = appraisal.worth(message);
    }
    return planner.chordWorth().of(worths, messages);
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

  /** Fills in the open messages in the order in which they are tried, and says how many. */
  int sortInto(int[] messages) {
    sort();
    System.arraycopy(order, 0, messages, 0, open);
    return open;
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

  /** A given e-mail with its numbers, whatever would hinder it. */
  Chord chord(int theme, int[] messages) {
    return new Chord(theme, parts(messages), worth(messages));
  }
}
