package app.chordial.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.chordial.audience.EventType;
import app.chordial.audience.Snapshot;
import app.chordial.work.Parallel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class CongruenceTest {

  @ParameterizedTest
  @CsvFileSource(resources = "g2-mahout.csv")
  void theLogLikelihoodRatioIsMahouts(int k11, int k12, int k21, int k22, double expected) {
    assertThat(LogLikelihoodRatio.g2(k11, k12, k21, k22)).isCloseTo(expected, within(5e-7));
  }

  /** Baskets as customers, each item an interest of its own. */
  private static final class Baskets {
    final TestShop shop = new TestShop();
    final List<Interest> interests = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private int customers;

    void add(List<String> basket) {
      for (String name : basket) {
        int item = names.indexOf(name);
        if (item < 0) {
          item = shop.product(name, "");
          names.add(name);
          interests.add(
              new Interest(name, name, List.of(new Witness.OfProduct("P" + item, 1)), false, 1));
        }
        shop.event(customers, EventType.PURCHASE, shop.minute(0, 12, 0), item, 100, 1);
      }
      customers++;
    }

    Tastes tastes() {
      return Tastes.compile(
          interests,
          EvidenceSettings.DEFAULT,
          new LinkedHashMap<>(),
          shop.catalogue(),
          shop.time());
    }

    Congruence learn(List<Joint> joints) {
      return Congruence.learn(shop.asOf(1), tastes(), joints, Parallel.SAME_THREAD);
    }
  }

  @Tag("conformance")
  @ParameterizedTest
  @CsvFileSource(resources = "groceries.csv")
  void theGroceriesPairsAreThePublishedOnes(
      String a, String b, Integer both, double lift, Double g2) throws IOException {
    String data = System.getProperty("conformance.data", "");
    Assumptions.assumeFalse(data.isEmpty(), "no conformance data");
    Baskets baskets = new Baskets();
    for (String line : Files.readAllLines(Path.of(data, "groceries", "groceries_baskets.csv"))) {
      baskets.add(List.of(line.split(",", -1)));
    }
    Tastes tastes = baskets.tastes();
    Congruence learned = baskets.learn(List.of());
    Pair pair = learned.pair(tastes.index(a), tastes.index(b));
    assertThat(pair.buyers()).isEqualTo(9835);
    assertThat(pair.lift()).isCloseTo(lift, within(5e-7));
    if (both != null) {
      assertThat(pair.both()).isEqualTo(both);
      assertThat(pair.g2()).isCloseTo(g2, within(5e-5));
    }
    assertThat(pair.isReal()).isEqualTo(lift > 1);
    assertThat(learned.k(tastes.index(a), tastes.index(b)) > 0).isEqualTo(lift > 1);
  }

  /** 1,000 buyers of eight things; who buys 0 often buys 1, who buys 2 hardly ever buys 3. */
  private static Baskets made(long seed) {
    Random random = new Random(seed);
    Baskets baskets = new Baskets();
    for (int customer = 0; customer < 1000; customer++) {
      boolean[] buys = new boolean[8];
      for (int item = 0; item < 8; item++) {
        buys[item] = random.nextDouble() < 0.15;
      }
      buys[1] |= buys[0] && random.nextDouble() < 0.5;
      buys[3] &= !buys[2] || random.nextDouble() < 0.05;
      List<String> basket = new ArrayList<>();
      for (int item = 0; item < 8; item++) {
        if (buys[item] || (item == 7 && basket.isEmpty())) {
          basket.add("i" + item);
        }
      }
      baskets.add(basket);
    }
    return baskets;
  }

  @Tag("law")
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void countsAreThoseOfACount(long seed) {
    Baskets baskets = made(seed);
    Tastes tastes = baskets.tastes();
    Congruence learned = baskets.learn(List.of());
    Snapshot snapshot = baskets.shop.asOf(1);
    for (int a = 0; a < tastes.size(); a++) {
      for (int b = 0; b < tastes.size(); b++) {
        int both = 0;
        int one = 0;
        for (int customer = 0; customer < snapshot.size(); customer++) {
          boolean hasA = bought(snapshot, tastes, customer, a);
          boolean hasB = bought(snapshot, tastes, customer, b);
          both += hasA && hasB ? 1 : 0;
          one += hasA != hasB ? 1 : 0;
        }
        Pair pair = learned.pair(a, b);
        assertThat(pair.both()).isEqualTo(both);
        assertThat(pair.either()).isEqualTo(one);
        assertThat(pair.neither()).isEqualTo(1000 - both - one);
        assertThat(learned.k(a, b)).isBetween(0.0, 1.0);
        assertThat(pair.g2()).isCloseTo(learned.pair(b, a).g2(), within(1e-9));
      }
      assertThat(learned.k(a, a)).isEqualTo(1);
    }
  }

  private static boolean bought(Snapshot snapshot, Tastes tastes, int customer, int interest) {
    var view = snapshot.view(customer);
    for (int row = view.from(); row < view.to(); row++) {
      if (tastes.witnesses(interest, view.events(), row)) {
        return true;
      }
    }
    return false;
  }

  @Test
  void whatIsBoughtTogetherIsCongruentAndWhatAvoidsEachOtherIsNot() {
    Baskets baskets = made(4);
    Tastes tastes = baskets.tastes();
    Congruence learned = baskets.learn(List.of());
    int zero = tastes.index("i0");
    int one = tastes.index("i1");
    assertThat(learned.k(zero, one)).isBetween(0.35, 0.6);
    assertThat(learned.pair(tastes.index("i2"), tastes.index("i3")).isReal()).isFalse();
    assertThat(learned.k(tastes.index("i2"), tastes.index("i3"))).isZero();
    assertThat(learned.k(tastes.index("i4"), tastes.index("i5"))).isZero();
  }

  @Test
  void fewBuyersGiveLessThanManyOfTheSameShare() {
    double[] strength = new double[2];
    for (int size = 0; size < 2; size++) {
      Baskets baskets = new Baskets();
      for (int i = 0; i < (size == 0 ? 10 : 100); i++) {
        baskets.add(List.of("a", "b"));
        baskets.add(List.of("c"));
        baskets.add(List.of("d"));
      }
      Tastes tastes = baskets.tastes();
      strength[size] = baskets.learn(List.of()).k(tastes.index("a"), tastes.index("b"));
    }
    assertThat(strength[0]).isCloseTo(0.5, within(1e-9));
    assertThat(strength[1]).isCloseTo(100 / 110.0, within(1e-9));
  }

  @Test
  void whatTheUserSaysWins() {
    Baskets baskets = made(5);
    Tastes tastes = baskets.tastes();
    Congruence told =
        baskets.learn(
            List.of(
                new Joint("i0", "i1", 0),
                new Joint("i4", "i5", 0.8),
                new Joint("i6", "i6", 0),
                new Joint("i6", "gone", 1)));
    assertThat(told.k(tastes.index("i0"), tastes.index("i1"))).isZero();
    assertThat(told.k(tastes.index("i1"), tastes.index("i0"))).isPositive();
    assertThat(told.k(tastes.index("i4"), tastes.index("i5"))).isEqualTo(0.8);
    assertThat(told.k(tastes.index("i6"), tastes.index("i6"))).isEqualTo(1);
  }

  @Test
  void whatWasGivenBackWasNotBought() {
    Baskets baskets = new Baskets();
    baskets.add(List.of("a", "b"));
    baskets.shop.event(0, EventType.REFUND, baskets.shop.minute(0, 13, 0), 1, 100, 1);
    Congruence learned = baskets.learn(List.of());
    assertThat(learned.pair(0, 1).both()).isZero();
    assertThat(learned.pair(0, 1).buyersOfA()).isEqualTo(1);
  }

  @Test
  void aShopWithoutPurchasesKnowsNothing() {
    Baskets baskets = new Baskets();
    baskets.add(List.of("a", "b"));
    Congruence learned =
        Congruence.learn(baskets.shop.asOf(0), baskets.tastes(), List.of(), Parallel.SAME_THREAD);
    assertThat(learned.pair(0, 1)).isEqualTo(new Pair(0, 0, 0, 0, 0, 0, 0));
    assertThat(learned.k(0, 1)).isZero();
    assertThat(learned.k(0, 0)).isEqualTo(1);
  }

  @Tag("law")
  @Test
  void theOrderOfTheChunksIsNoMatter() {
    Baskets baskets = made(6);
    for (int i = 0; i < 9000; i++) {
      baskets.add(List.of("i" + i % 8, "i" + i % 3));
    }
    Parallel backwards =
        new Parallel() {
          @Override
          public <T> void inOrder(int pieces, IntFunction<T> work, Consumer<T> fold) {
            List<T> answers = new ArrayList<>();
            for (int piece = pieces - 1; piece >= 0; piece--) {
              answers.addFirst(work.apply(piece));
            }
            answers.forEach(fold);
          }
        };
    Tastes tastes = baskets.tastes();
    Congruence other = Congruence.learn(baskets.shop.asOf(1), tastes, List.of(), backwards);
    Congruence learned = baskets.learn(List.of());
    for (int a = 0; a < tastes.size(); a++) {
      for (int b = 0; b < tastes.size(); b++) {
        assertThat(other.k(a, b)).isEqualTo(learned.k(a, b));
      }
    }
  }
}
