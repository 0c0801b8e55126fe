package app.chordial.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * A few of many candidates, each customer being served by the one that is worth most to it:
 * facility location, greedy (Cornuéjols, Fisher, Nemhauser 1977), then by exchange (Teitz, Bart
 * 1968).
 */
final class Selection {

  /** What is better only by rounding is not better. */
  private static final double SLACK = 1e-9;

  private final List<double[]> worths;
  private final double[] covered;
  private final List<Integer> chosen = new ArrayList<>();

  /**
   * @param worths for each customer, what each candidate is worth to it
   */
  Selection(List<double[]> worths) {
    this.worths = worths;
    covered = new double[worths.size()];
  }

  void choose(int candidate) {
    chosen.add(candidate);
    coverBy(candidate);
  }

  /**
   * Chooses the candidate from {@code from} to before {@code to} that adds most, of equals the
   * first; nothing where none adds anything.
   */
  boolean chooseBest(int from, int to, IntPredicate among) {
    int best = -1;
    double bestAdds = 0;
    for (int candidate = from; candidate < to; candidate++) {
      double adds = among.test(candidate) ? adds(candidate) : 0;
      if (adds > bestAdds) {
        best = candidate;
        bestAdds = adds;
      }
    }
    if (best >= 0) {
      choose(best);
    }
    return best >= 0;
  }

  private double adds(int candidate) {
    double adds = 0;
    for (int row = 0; row < covered.length; row++) {
      adds += Math.max(0, worths.get(row)[candidate] - covered[row]);
    }
    return adds;
  }

  /**
   * Exchanges one of the chosen for another candidate as long as that is better, and puts those
   * that may be exchanged in the order in which they add most.
   *
   * @param kept so many of the first chosen stay
   * @param from the first candidate that may come in
   * @param to one past the last
   */
  void exchange(int kept, int from, int to) {
    boolean isBetter = true;
    while (isBetter) {
      isBetter = false;
      for (int place = kept; place < chosen.size(); place++) {
        isBetter |= exchangeAt(place, from, to);
      }
    }
    List<Integer> all = List.copyOf(chosen);
    chosen.clear();
    Arrays.fill(covered, 0);
    all.subList(0, kept).forEach(this::choose);
    List<Integer> free = all.subList(kept, all.size());
    boolean isMore = true;
    while (isMore) {
      isMore = chooseBest(from, to, free::contains);
    }
  }

  private boolean exchangeAt(int place, int from, int to) {
    int old = chosen.get(place);
    coverBut(place);
    double most = adds(old);
    int best = old;
    for (int candidate = from; candidate < to; candidate++) {
      double adds = adds(candidate);
      if (adds > most * (1 + SLACK)) {
        best = candidate;
        most = adds;
      }
    }
    chosen.set(place, best);
    return best != old;
  }

  private void coverBut(int place) {
    Arrays.fill(covered, 0);
    for (int i = 0; i < chosen.size(); i++) {
      if (i != place) {
        coverBy(chosen.get(i));
      }
    }
  }

  private void coverBy(int candidate) {
    for (int row = 0; row < covered.length; row++) {
      covered[row] = Math.max(covered[row], worths.get(row)[candidate]);
    }
  }

  List<Integer> chosen() {
    return chosen;
  }
}
