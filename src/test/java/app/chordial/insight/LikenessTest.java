package app.chordial.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.chordial.insight.Likeness.State;
import app.chordial.insight.LookAlike.Reason;
import app.chordial.work.Chance;
import app.chordial.work.Parallel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LikenessTest {

  private static final double[] WEIGHTS = {1.5, -0.8, 0, 0.4};
  private static final double INTERCEPT = -2;

  /** Customers of which the true weights are known: normal traits, the last one there or not. */
  private static final class Made implements Traits {
    private final double[][] rows;
    private final boolean[] isSeed;
    private final double[] odds;
    private final long[] lucks;

    private Made(double[][] rows, boolean[] isSeed, double[] odds, long[] lucks) {
      this.rows = rows;
      this.isSeed = isSeed;
      this.odds = odds;
      this.lucks = lucks;
    }

    double[][] rows() {
      return rows;
    }

    boolean[] isSeed() {
      return isSeed;
    }

    double[] odds() {
      return odds;
    }

    long[] lucks() {
      return lucks;
    }

    static Made of(long seed, int customers) {
      Random random = new Random(seed);
      double[][] rows = new double[customers][WEIGHTS.length];
      boolean[] isSeed = new boolean[customers];
      double[] odds = new double[customers];
      long[] lucks = new long[customers];
      for (int i = 0; i < customers; i++) {
        odds[i] = INTERCEPT;
        for (int j = 0; j < WEIGHTS.length; j++) {
          boolean isFlag = j == WEIGHTS.length - 1;
          rows[i][j] = isFlag ? random.nextInt(2) : random.nextGaussian();
          odds[i] += WEIGHTS[j] * (isFlag ? 2 * rows[i][j] - 1 : rows[i][j]);
        }
        isSeed[i] = random.nextDouble() < 1 / (1 + Math.exp(-odds[i]));
        lucks[i] = Chance.mix(seed + i);
      }
      return new Made(rows, isSeed, odds, lucks);
    }

    /** The same customers, numbered otherwise. */
    Made shuffled(long seed) {
      List<Integer> order = new ArrayList<>(IntStream.range(0, rows.length).boxed().toList());
      Collections.shuffle(order, new Random(seed));
      Made other =
          new Made(
              new double[rows.length][],
              new boolean[rows.length],
              new double[rows.length],
              new long[rows.length]);
      for (int i = 0; i < rows.length; i++) {
        other.rows[i] = rows[order.get(i)];
        other.isSeed[i] = isSeed[order.get(i)];
        other.odds[i] = odds[order.get(i)];
        other.lucks[i] = lucks[order.get(i)];
      }
      return other;
    }

    Likeness likeness(Parallel parallel) {
      return Likeness.of(this, rows.length, i -> isSeed[i], i -> lucks[i], parallel);
    }

    Likeness likeness() {
      return likeness(Parallel.SAME_THREAD);
    }

    @Override
    public List<Trait> all() {
      return List.of(
          new Trait("height", true),
          new Trait("weight", true),
          new Trait("noise", true),
          new Trait("country UK", false));
    }

    @Override
    public void of(int customer, double[] into) {
      System.arraycopy(rows[customer], 0, into, 0, into.length);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void knownWeightsAreFoundAgainAndTheAucIsNearTheTrueOne(long seed) {
    Made made = Made.of(seed, 12_000);
    LookAlike model = made.likeness().model().orElseThrow();
    for (int j = 0; j < WEIGHTS.length; j++) {
      assertThat(model.weight(j)).isCloseTo(WEIGHTS[j], within(0.1));
    }
    assertThat(model.intercept()).isCloseTo(INTERCEPT, within(0.15));
    double best = Discrimination.auc(made.odds(), made.isSeed());
    assertThat(model.quality().aucError()).isBetween(0.0005, 0.02);
    assertThat(model.quality().auc()).isCloseTo(best, within(4 * model.quality().aucError()));
    assertThat(model.reasons(2))
        .extracting(Reason::words)
        .containsExactly("high height", "low weight");
  }

  @Test
  void noiseIsToldByNobody() {
    Made made = Made.of(4, 4000);
    Random random = new Random(4);
    for (int i = 0; i < made.isSeed().length; i++) {
      made.isSeed()[i] = random.nextInt(10) == 0;
    }
    LookAlike model = made.likeness().model().orElseThrow();
    assertThat(model.quality().auc()).isCloseTo(0.5, within(0.05));
    assertThat(model.quality().lambda()).isEqualTo(1000);
  }

  @Tag("law")
  @Tag("numbers")
  @ParameterizedTest
  @ValueSource(longs = {5, 6})
  void theFitStandsOnTheTopOfTheHill(long seed) {
    Made made = Made.of(seed, 500);
    double[] weights =
        LogisticFit.weights(made.rows(), made.isSeed(), 3, new double[WEIGHTS.length + 1]);
    double top = height(made, weights, 3);
    for (int j = 0; j < weights.length; j++) {
      for (double step : new double[] {-1e-3, 1e-3}) {
        double[] beside = weights.clone();
        beside[j] += step;
        assertThat(height(made, beside, 3)).isLessThan(top);
      }
    }
  }

  private static double height(Made made, double[] weights, double lambda) {
    double height = 0;
    for (int i = 0; i < made.rows().length; i++) {
      double odds = weights[WEIGHTS.length];
      for (int j = 0; j < WEIGHTS.length; j++) {
        odds += weights[j] * made.rows()[i][j];
      }
      double p = 1 / (1 + Math.exp(-odds));
      height += Math.log(made.isSeed()[i] ? p : 1 - p);
    }
    for (int j = 0; j < WEIGHTS.length; j++) {
      height -= lambda * weights[j] * weights[j] / 2;
    }
    return height;
  }

  @Tag("law")
  @Tag("numbers")
  @Test
  void neitherTheThreadsNorTheNumbersOfCustomersMatter() {
    Made made = Made.of(7, 9000);
    Likeness one = made.likeness();
    Likeness other = made.likeness(new Backwards());
    Made shuffled = made.shuffled(8);
    Likeness renumbered = shuffled.likeness();
    List<String> byLuck = new ArrayList<>();
    List<String> renumberedByLuck = new ArrayList<>();
    for (int i = 0; i < made.rows().length; i++) {
      assertThat(other.score(i)).isEqualTo(one.score(i));
      assertThat(other.place(i)).isEqualTo(one.place(i));
      byLuck.add(made.lucks()[i] + " " + one.score(i) + " " + one.place(i));
      renumberedByLuck.add(
          shuffled.lucks()[i] + " " + renumbered.score(i) + " " + renumbered.place(i));
    }
    assertThat(renumberedByLuck).containsExactlyInAnyOrderElementsOf(byLuck);
    assertThat(renumbered.model().orElseThrow().quality())
        .isEqualTo(one.model().orElseThrow().quality());
  }

  @Tag("law")
  @Tag("numbers")
  @Test
  void placesAreInTheOrderOfScoresAndTheSeedHasNone() {
    Made made = Made.of(9, 2000);
    Likeness likeness = made.likeness();
    int[] order =
        IntStream.range(0, 2000)
            .filter(i -> !made.isSeed()[i])
            .boxed()
            .sorted(Comparator.comparingInt(likeness::place))
            .mapToInt(i -> i)
            .toArray();
    for (int place = 0; place < order.length; place++) {
      assertThat(likeness.place(order[place])).isEqualTo(place);
      assertThat(likeness.score(order[place])).isBetween(0.0, 1.0);
      assertThat(place == 0 || likeness.score(order[place]) <= likeness.score(order[place - 1]))
          .isTrue();
    }
    for (int i = 0; i < 2000; i++) {
      assertThat(likeness.isScored(i)).isEqualTo(!made.isSeed()[i]);
    }
  }

  @Test
  void onALongListThePartLookedAtDoesNotRaiseTheScores() {
    Made made = Made.of(10, 60_000);
    Likeness likeness = made.likeness();
    assertThat(likeness.model().orElseThrow().quality().rest()).isEqualTo(20_000);
    double expected = 0;
    double told = 0;
    for (int i = 0; i < made.rows().length; i++) {
      if (likeness.isScored(i)) {
        told += likeness.score(i);
        expected += 1 / (1 + Math.exp(-made.odds()[i]));
      }
    }
    assertThat(told / expected).isCloseTo(1, within(0.05));
  }

  @Test
  void seedsThatTellNothingAreSaidToAndNothingIsNotANumber() {
    Made made = Made.of(11, 200);
    for (int seeds : new int[] {0, 1, 29, 30, 100, 170, 171, 199, 200}) {
      Arrays.fill(made.isSeed(), false);
      Arrays.fill(made.isSeed(), 0, seeds, true);
      Likeness likeness = made.likeness();
      State expected =
          seeds < 30 ? State.TOO_FEW_SEEDS : seeds > 170 ? State.TOO_FEW_OTHERS : State.FITTED;
      assertThat(likeness.state()).as("%d seeds", seeds).isEqualTo(expected);
      assertThat(likeness.seeds()).isEqualTo(seeds);
      assertThat(likeness.model().isPresent()).isEqualTo(expected == State.FITTED);
      for (int i = 0; i < 200; i++) {
        assertThat(likeness.score(i)).isNotNaN();
        assertThat(likeness.isScored(i)).isEqualTo(expected == State.FITTED && i >= seeds);
      }
    }
    for (double[] row : made.rows()) {
      Arrays.fill(row, Double.NaN);
    }
    Arrays.fill(made.isSeed(), 0, 100, false);
    assertThat(made.likeness().state()).isEqualTo(State.NOTHING_TELLS_THEM_APART);
    assertThat(Likeness.of(made, 0, _ -> true, _ -> 0, Parallel.SAME_THREAD).state())
        .isEqualTo(State.TOO_FEW_SEEDS);
  }

  @Test
  void aPerfectMarkAndWhatIsNotKnownGiveNumbersStill() {
    Made made = Made.of(12, 400);
    for (int i = 0; i < 400; i++) {
      made.rows()[i][3] = made.isSeed()[i] ? 1 : 0;
      made.rows()[i][2] = i % 3 == 0 ? Double.NaN : made.rows()[i][2];
    }
    Likeness likeness = made.likeness();
    LookAlike model = likeness.model().orElseThrow();
    assertThat(model.quality().auc()).isGreaterThan(0.99);
    for (int i = 0; i < 400; i++) {
      assertThat(model.score(made.rows()[i])).isBetween(0.0, 1.0);
      assertThat(model.reasons(made.rows()[i], 4))
          .allMatch(reason -> Double.isFinite(reason.strength()));
    }
    double[] known = made.rows()[0].clone();
    known[3] = 0;
    assertThat(model.reasons(known, 1).getFirst().words()).isEqualTo("not country UK");
    assertThat(model.reasons(known, 1).getFirst().strength()).isNegative();
  }

  /** Does the pieces last to first and folds them first to last, as threads might. */
  private static final class Backwards implements Parallel {
    @Override
    public <T> void inOrder(int pieces, IntFunction<T> work, Consumer<T> fold) {
      List<T> answers = new ArrayList<>();
      for (int piece = pieces - 1; piece >= 0; piece--) {
        answers.addFirst(work.apply(piece));
      }
      answers.forEach(fold);
    }
  }
}
