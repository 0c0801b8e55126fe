package app.chordial.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("law")
class SelectionTest {

  private static final int CANDIDATES = 12;
  private static final int MOST = 4;

  /** Of customers in groups with tastes of their own, some of whom want nothing. */
  private static List<double[]> worths(Random random) {
    double[][] tastes = new double[5][CANDIDATES];
    for (double[] taste : tastes) {
      Arrays.setAll(taste, _ -> random.nextInt(3) == 0 ? random.nextInt(20) : 0);
    }
    List<double[]> rows = new ArrayList<>();
    for (int customer = 0; customer < 60; customer++) {
      double[] taste = tastes[random.nextInt(tastes.length)];
      double keen = random.nextInt(4);
      rows.add(Arrays.stream(taste).map(one -> one * keen).toArray());
    }
    return rows;
  }

  private static double value(List<double[]> rows, List<Integer> chosen) {
    return rows.stream()
        .mapToDouble(row -> chosen.stream().mapToDouble(one -> row[one]).max().orElse(0))
        .sum();
  }

  private static List<Integer> greedy(List<double[]> rows) {
    return chosen(rows, MOST, 0, false);
  }

  /** The first so many stay, whatever they are worth. */
  private static List<Integer> chosen(
      List<double[]> rows, int most, int kept, boolean isExchanged) {
    Selection selection = new Selection(rows);
    IntStream.range(0, kept).forEach(selection::choose);
    boolean isMore = true;
    while (isMore && selection.chosen().size() < most) {
      isMore = selection.chooseBest(0, CANDIDATES, _ -> true);
    }
    if (isExchanged) {
      selection.exchange(kept, 0, CANDIDATES);
    }
    return List.copyOf(selection.chosen());
  }

  private static double best(List<double[]> rows) {
    double best = 0;
    for (int set = 0; set < 1 << CANDIDATES; set++) {
      int some = set;
      if (Integer.bitCount(some) == MOST) {
        best =
            Math.max(
                best,
                value(
                    rows,
                    IntStream.range(0, CANDIDATES)
                        .filter(one -> (some >> one & 1) == 1)
                        .boxed()
                        .toList()));
      }
    }
    return best;
  }

  @RepeatedTest(20)
  void noSingleExchangeIsBetter(RepetitionInfo seed) {
    List<double[]> rows = worths(new Random(seed.getCurrentRepetition()));
    List<Integer> chosen = chosen(rows, MOST, 1, true);
    double value = value(rows, chosen);
    assertThat(value).isGreaterThanOrEqualTo(value(rows, chosen(rows, MOST, 1, false)));
    assertThat(chosen.getFirst()).isZero();
    assertThat(new HashSet<>(chosen)).hasSameSizeAs(chosen);
    for (int place = 1; place < chosen.size(); place++) {
      for (int candidate = 0; candidate < CANDIDATES; candidate++) {
        List<Integer> other = new ArrayList<>(chosen);
        other.set(place, candidate);
        assertThat(value(rows, other)).isLessThanOrEqualTo(value + 1e-6);
      }
    }
  }

  @RepeatedTest(20)
  void thoseThatAddMostComeFirst(RepetitionInfo seed) {
    List<double[]> rows = worths(new Random(100 + seed.getCurrentRepetition()));
    List<Integer> chosen = chosen(rows, MOST, 0, true);
    for (int place = 0; place < chosen.size(); place++) {
      double next = value(rows, chosen.subList(0, place + 1));
      for (int later : chosen.subList(place, chosen.size())) {
        List<Integer> other = new ArrayList<>(chosen.subList(0, place));
        other.add(later);
        assertThat(value(rows, other)).isLessThanOrEqualTo(next + 1e-6);
      }
    }
  }

  @Test
  void exchangeComesNearerToTheBestThanGreedAlone() {
    double greedy = 0;
    double exchanged = 0;
    double best = 0;
    for (int seed = 0; seed < 200; seed++) {
      List<double[]> rows = worths(new Random(1000 + seed));
      greedy += value(rows, greedy(rows));
      exchanged += value(rows, chosen(rows, MOST, 0, true));
      best += best(rows);
    }
    assertThat(exchanged).isBetween(greedy, best);
    assertThat(best - exchanged).isLessThan((best - greedy) / 2);
    assertThat(exchanged / best).isCloseTo(1, within(0.002));
  }
}
