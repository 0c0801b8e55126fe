package app.chordial.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * A few of many candidates, each customer being served by the one that is worth most to it: greedy
 * facility location (Cornuéjols, Fisher, Nemhauser 1977).
 */
final class Selection {

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
    for (int row = 0; row < covered.length; row++) {
      covered[row] = Math.max(covered[row], worths.get(row)[candidate]);
    }
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

  List<Integer> chosen() {
    return chosen;
  }
}
