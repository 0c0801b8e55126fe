package app.chordial.insight;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * How well scores tell two kinds apart: the area under the curve of hits over false alarms, which
 * is the share of pairs of one of each kind in which the right one scores higher, ties counting
 * half (Hanley, McNeil 1982). 0.5 is chance, 1 is perfect.
 */
public final class Discrimination {

  private Discrimination() {}

  /** NaN where one kind is missing. */
  public static double auc(double[] scores, boolean[] isSeed) {
    Integer[] order =
        IntStream.range(0, scores.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> scores[i]))
            .toArray(Integer[]::new);
    long seeds = 0;
    double wins = 0;
    long restBelow = 0;
    for (int from = 0; from < order.length; ) {
      int to = from;
      long seedsHere = 0;
      while (to < order.length && scores[order[to]] == scores[order[from]]) {
        seedsHere += isSeed[order[to++]] ? 1 : 0;
      }
      long restHere = to - from - seedsHere;
      wins += seedsHere * (restBelow + restHere / 2.0);
      seeds += seedsHere;
      restBelow += restHere;
      from = to;
    }
    return wins / ((double) seeds * restBelow);
  }
}
