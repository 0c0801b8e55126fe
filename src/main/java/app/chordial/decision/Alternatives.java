package app.chordial.decision;

import app.chordial.design.Design;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The e-mails that one customer could get on one day where messages or e-mails are scarce: those
 * that are built, or of each theme the best one, the best without its scarce messages, and one with
 * each message that is wished for. Reused from customer to customer; belongs to one thread.
 */
final class Alternatives {

  /** Of one theme; with many scarce messages in one e-mail those left out last are not tried. */
  private static final int MOST_A_THEME = 16;

  private final Planner planner;
  private final Candidates candidates;
  private final ChordChoice choice;
  private final ChordSearch search;
  private final boolean[] isScarce;
  private final boolean[] isWished;
  private final int[] order;

  /**
   * One e-mail.
   *
   * @param worth before anything scarce is paid for, minor units
   */
  record Alternative(int theme, List<Integer> messages, double worth) {
    int lead() {
      return messages.getFirst();
    }

    Composition composition(Design design) {
      return Composition.of(design, theme, messages);
    }
  }

  Alternatives(Planner planner, Candidates candidates, ChordChoice choice) {
    this.planner = planner;
    this.candidates = candidates;
    this.choice = choice;
    search = new ChordSearch(planner, candidates.prospects());
    order = new int[planner.offers().length];
    isScarce = new boolean[order.length];
    isWished = new boolean[order.length];
    for (Volumes.Volume volume : planner.volumes().all()) {
      isScarce[volume.message()] = volume.most() > 0;
      isWished[volume.message()] = volume.least() > 0;
    }
  }

  /**
   * All that are worth more than nothing, or carry what is wished for: the worthiest first; of
   * equals the one whose theme went longest ago, then the one whose lead is first by id.
   */
  List<Alternative> of(List<Variant> built, boolean isLimited) {
    List<Alternative> all = new ArrayList<>();
    if (isLimited) {
      built.forEach(variant -> add(variant.theme(), variant.messages(), all));
    } else {
      int open = choice.sortInto(order);
      for (int theme = 0; theme < planner.design().themes().size(); theme++) {
        ofTheme(theme, Arrays.copyOf(order, open), all);
      }
    }
    LastSends last = candidates.lastSends();
    all.sort(
        Comparator.comparingDouble(Alternative::worth)
            .reversed()
            .thenComparingInt(one -> last.theme(one.theme()))
            .thenComparingInt(one -> planner.idRank(one.lead()))
            .thenComparing(one -> one.messages().toString()));
    return all;
  }

  private void add(int theme, List<Integer> messages, List<Alternative> to) {
    int[] indexes = messages.stream().mapToInt(Integer::intValue).toArray();
    double worth = planner.chordWorth().of(candidates.prospects(), indexes);
    if (worth > 0) {
      to.add(new Alternative(theme, messages, worth));
    }
  }

  private void ofTheme(int theme, int[] open, List<Alternative> to) {
    List<Alternative> own = new ArrayList<>();
    List<List<Integer>> leftOut = new ArrayList<>();
    leftOut.add(List.of());
    for (int next = 0; next < leftOut.size() && own.size() < MOST_A_THEME; next++) {
      List<Integer> without = leftOut.get(next);
      List<Integer> best = best(theme, open, without);
      if (!best.isEmpty() && own.stream().noneMatch(one -> one.messages().equals(best))) {
        add(theme, best, own);
        for (int message : best) {
          if (isScarce[message]) {
            List<Integer> more = new ArrayList<>(without);
            more.add(message);
            more.sort(Comparator.naturalOrder());
            if (!leftOut.contains(more)) {
              leftOut.add(more);
            }
          }
        }
      }
    }
    for (int message : open) {
      boolean isIn = own.stream().anyMatch(one -> one.messages().contains(message));
      if (isWished[message] && !isIn && planner.offers()[message].theme == theme) {
        wished(theme, message, open, own);
      }
    }
    to.addAll(own);
  }

  private List<Integer> best(int theme, int[] open, List<Integer> without) {
    int[] left = Arrays.stream(open).filter(message -> !without.contains(message)).toArray();
    List<Integer> best = new ArrayList<>();
    if (search.search(theme, left, left.length) > 0) {
      for (int message : search.messages()) {
        best.add(message);
      }
    }
    return best;
  }

  /** The best e-mail of a theme with a message at its end, or that message alone. */
  private void wished(int theme, int message, int[] open, List<Alternative> to) {
    Offer offer = planner.offers()[message];
    List<Integer> with = new ArrayList<>(best(theme, open, List.of(message)));
    with.removeIf(other -> offer.excludes(planner.offers()[other]));
    int most = Math.max(1, planner.design().rhythm().cadence().messagesPerEmail());
    while (with.size() >= most) {
      with.removeLast();
    }
    with.add(message);
    if (!candidates.prospects().canLead[with.getFirst()]) {
      with.clear();
      with.add(message);
    }
    add(theme, List.copyOf(with), to);
  }
}
