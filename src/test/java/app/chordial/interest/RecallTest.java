package app.chordial.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How well rankers bring back what customers bought: on real shops, and on shops made up. */
class RecallTest {

  private static final double NEAR = 0.005;

  @Tag("conformance")
  @ParameterizedTest
  @CsvFileSource(resources = "groceries-recall.csv")
  void groceriesGiveTheKnownRecall(String ranker, double recall) throws IOException {
    assertThat(recall(HideOne.of(Purchased.groceries(), Integer.MAX_VALUE), ranker))
        .isCloseTo(recall, within(NEAR));
  }

  @Tag("conformance")
  @ParameterizedTest
  @CsvFileSource(resources = "onlineretail-recall.csv")
  void onlineRetailGivesTheKnownRecall(String ranker, double recall) throws IOException {
    Shop shop = onlineRetail();
    Strengths strengths = Rankers.of(ranker, shop.together);
    assertThat(shop.purchased.recall(strengths)).isCloseTo(recall, within(NEAR));
    if (ranker.startsWith("EASE")) {
      assertThat(shop.purchased.recall(Rankers.furthest(strengths, 50)))
          .isCloseTo(recall, within(NEAR));
    }
    if (ranker.equals("filtered cosine")) {
      assertThat(shop.purchased.recall(Rankers.furthest(strengths, 20))).isGreaterThan(.11);
    }
  }

  /** The gift shop, read and counted once for all rankers. */
  private record Shop(Purchased purchased, Together together) {}

  private static @Nullable Shop known;

  private static Shop onlineRetail() throws IOException {
    Shop shop = known;
    if (shop == null) {
      Purchased purchased = Purchased.onlineRetail();
      shop = new Shop(purchased, new Together(purchased.owned()));
      known = shop;
    }
    return shop;
  }

  @AfterAll
  static void forget() {
    known = null;
  }

  @Tag("conformance")
  @Test
  void theRidgeThatIsChosenForGroceriesIsTheKnownOne() throws IOException {
    Ridge ridge = Ridge.choose(Purchased.groceries());
    assertThat(ridge.lambda()).isEqualTo(100);
    assertThat((double) ridge.found() / ridge.hidden()).isCloseTo(.413, within(NEAR));
  }

  private static double recall(HideOne trial, String ranker) {
    HideOne.Score score = trial.score(Rankers.of(ranker, new Together(trial.shown())));
    return (double) score.hits() / trial.hidden().length;
  }

  /** Customers of one of six tastes, each with five of its ten products and one of all sixty. */
  static Owned made(long seed, int customers) {
    Random random = new Random(seed);
    List<int[]> rows = new ArrayList<>();
    for (int customer = 0; customer < customers; customer++) {
      int taste = random.nextInt(6);
      rows.add(
          IntStream.concat(
                  random.ints(5, 0, 10).map(product -> 10 * taste + product),
                  IntStream.of((int) (60 * random.nextDouble() * random.nextDouble())))
              .sorted()
              .distinct()
              .toArray());
    }
    return Owned.of(60, rows);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void whoLearnsTastesFindsMoreThanWhoTellsWhatIsPopular(long seed) {
    HideOne trial = HideOne.of(made(seed, 3000), Integer.MAX_VALUE);
    double popular = recall(trial, "popularity");
    assertThat(recall(trial, "EASE^R 100")).isGreaterThan(popular + 0.3);
    assertThat(recall(trial, "filtered cosine")).isGreaterThan(popular + 0.3);
  }

  @Tag("law")
  @Tag("numbers")
  @ParameterizedTest
  @ValueSource(longs = {4, 5})
  void recallIsThatOfACount(long seed) {
    Owned owned = made(seed, 200);
    HideOne trial = HideOne.of(owned, Integer.MAX_VALUE);
    Strengths strengths = Rankers.of("cosine", new Together(trial.shown()));
    HideOne.Score score = trial.score(strengths);
    int hits = 0;
    double reciprocals = 0;
    int asked = 0;
    for (int customer = 4; customer < 200; customer += 5) {
      int[] row = owned.row(customer);
      if (row.length < 2) {
        continue;
      }
      int hidden = hiddenBy(customer, row);
      int[] rest = Arrays.stream(row).filter(item -> item != hidden).toArray();
      assertThat(trial.customers()[asked]).isEqualTo(customer);
      assertThat(trial.hidden()[asked++]).isEqualTo(hidden);
      assertThat(trial.shown().row(customer)).isEqualTo(rest);
      int rank = rank(hidden, rest, strengths);
      hits += rank <= 10 ? 1 : 0;
      reciprocals += 1.0 / rank;
    }
    assertThat(trial.hidden()).hasSize(asked);
    assertThat(score.hits()).isEqualTo(hits);
    assertThat(score.reciprocals()).isCloseTo(reciprocals, within(1e-9));
  }

  private static int hiddenBy(int customer, int[] row) {
    return Arrays.stream(row)
        .boxed()
        .max(Comparator.comparingLong(item -> (7919L * customer + 104729L * item) % 1_000_003))
        .orElseThrow();
  }

  private static int rank(int hidden, int[] rest, Strengths strengths) {
    List<Integer> order =
        IntStream.range(0, strengths.products())
            .filter(item -> Arrays.binarySearch(rest, item) < 0)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer item) -> -sum(rest, item, strengths)))
            .toList();
    return order.indexOf(hidden) + 1;
  }

  private static double sum(int[] rest, int item, Strengths strengths) {
    double sum = 0;
    for (int own : rest) {
      double[] row = new double[strengths.products()];
      strengths.row(own, row);
      sum += row[item];
    }
    return sum;
  }

  @Test
  void whereLittleIsHiddenTheRidgeIsTheUsualOne() {
    assertThat(Ridge.choose(made(6, 100))).isEqualTo(new Ridge(100, 0, 0));
    assertThat(Ridge.choose(Owned.of(0, List.of()))).isEqualTo(new Ridge(100, 0, 0));
    assertThat(Ridge.choose(made(6, 1000)).hidden()).isGreaterThan(150);
  }
}
