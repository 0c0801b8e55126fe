package app.chordial.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.chordial.audience.EventType;
import app.chordial.audience.Snapshot;
import app.chordial.interest.AlsoBought.Also;
import app.chordial.interest.AlsoBought.Bought;
import app.chordial.work.Parallel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class AlsoBoughtTest {

  private static final Parallel BACKWARDS =
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

  private static TestShop shop(Owned owned, IntFunction<String> category) {
    TestShop shop = new TestShop();
    for (int item = 0; item < owned.products(); item++) {
      shop.product("Product " + item, category.apply(item));
    }
    for (int customer = 0; customer < owned.customers(); customer++) {
      for (int item : owned.row(customer)) {
        buys(shop, customer, item);
      }
    }
    return shop;
  }

  private static void buys(TestShop shop, int customer, int item) {
    shop.event(customer, EventType.PURCHASE, shop.minute(0, 12, 0), item, 100, 1);
  }

  private static AlsoBought learn(TestShop shop) {
    return AlsoBought.learn(shop.asOf(1), Parallel.SAME_THREAD);
  }

  @Test
  void aProductLeadsToThoseOfItsTasteAndSaysOfHowManyBuyers() {
    Owned owned = RecallTest.made(1, 3000);
    TestShop shop = shop(owned, _ -> "");
    AlsoBought learned = learn(shop);
    List<Also> also = learned.also(23, 5);
    assertThat(also).hasSize(5).allMatch(one -> one.item() / 10 == 2 && one.strength() > 0);
    int buyers = 0;
    int both = 0;
    for (int customer = 0; customer < owned.customers(); customer++) {
      List<Integer> row = Arrays.stream(owned.row(customer)).boxed().toList();
      buyers += row.contains(23) ? 1 : 0;
      both += row.contains(23) && row.contains(also.getFirst().item()) ? 1 : 0;
    }
    Bought bought = also.getFirst().bought();
    assertThat(bought).isEqualTo(new Bought(23, also.getFirst().item(), both, buyers));
    assertThat(bought.words(shop.catalogue().products()))
        .isEqualTo(
            both + " of " + buyers + " buyers of Product 23 also bought Product " + bought.to());
    assertThat(learned.basis().method()).isEqualTo(AlsoBought.Method.EASE_R);
    assertThat(learned.basis().buyers()).isEqualTo(3000);
  }

  @Test
  void whatACustomerOwnsIsNotProposedAndScoresAddUp() {
    AlsoBought learned = learn(shop(RecallTest.made(2, 3000), _ -> ""));
    int[] owned = {30, 31, 45};
    List<Also> ranked = learned.ranked(owned, 60);
    assertThat(ranked).extracting(Also::item).doesNotContain(30, 31, 45);
    assertThat(ranked.getFirst().item() / 10).isEqualTo(3);
    for (int i = 0; i < ranked.size(); i++) {
      Also one = ranked.get(i);
      double sum = 0;
      for (int own : owned) {
        sum += learned.strength(own, one.item());
        assertThat(learned.strength(own, one.item()))
            .isLessThanOrEqualTo(learned.strength(one.bought().from(), one.item()));
      }
      assertThat(one.strength()).isCloseTo(sum, within(1e-12));
      assertThat(learned.score(owned, one.item())).isCloseTo(sum, within(1e-12));
      assertThat(i == 0 || ranked.get(i - 1).strength() >= one.strength()).isTrue();
    }
  }

  @Test
  void aProductThatFewBoughtLeadsWhereItsKindLeads() {
    TestShop shop = new TestShop();
    List<Integer> rods = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      rods.add(shop.product("Rod " + i, "Fishing > Rods"));
    }
    int reel = shop.product("Reel", "Fishing > Reels");
    int bowl = shop.product("Bowl", "Kitchen");
    Random random = new Random(5);
    for (int customer = 0; customer < 600; customer++) {
      buys(shop, customer, customer % 2 == 0 ? rods.get(random.nextInt(5)) : bowl);
      if (customer % 2 == 0 && random.nextDouble() < 0.6) {
        buys(shop, customer, reel);
      }
    }
    buys(shop, 600, rods.get(5));
    AlsoBought learned = learn(shop);
    assertThat(learned.strength(rods.get(5), reel)).isGreaterThan(learned.strength(bowl, reel));
    assertThat(learned.also(rods.get(5), 1)).extracting(Also::item).containsExactly(reel);
    assertThat(learned.also(rods.get(5), 1).getFirst().bought().both()).isZero();
    assertThat(learned.strength(rods.get(0), reel)).isGreaterThan(0.2);
  }

  @Test
  void aShopTooSmallToTellGivesEmptyAnswers() {
    TestShop none = new TestShop();
    int lonely = none.product("Only", "");
    none.event(EventType.VIEW, 0, lonely, 0, -1);
    assertThat(learn(none).also(lonely, 5)).isEmpty();
    assertThat(learn(none).ranked(new int[0], 5)).isEmpty();
    assertThat(learn(none).basis().method()).isEqualTo(AlsoBought.Method.NONE);

    buys(none, 0, lonely);
    assertThat(learn(none).also(lonely, 5)).isEmpty();
    assertThat(learn(none).ranked(new int[] {lonely}, 5)).isEmpty();

    TestShop once = new TestShop();
    for (int item = 0; item < 20; item++) {
      once.product("Product " + item, "");
      buys(once, item, item);
    }
    AlsoBought learned = learn(once);
    for (int item = 0; item < 20; item++) {
      assertThat(learned.also(item, 20)).isEmpty();
      assertThat(learned.ranked(new int[] {item}, 20)).isEmpty();
      assertThat(learned.strength(item, (item + 1) % 20)).isZero();
    }
    assertThat(AlsoBought.NOTHING.strength(3, 4)).isZero();
  }

  @Test
  void whatWasGivenBackOrCameLaterIsNotOwned() {
    TestShop shop = new TestShop();
    int kept = shop.product("Kept", "");
    int given = shop.product("Given back", "");
    int later = shop.product("Later", "");
    shop.event(EventType.PURCHASE, 0, kept, 100, 1);
    shop.event(EventType.PURCHASE, 0, given, 100, 2);
    shop.event(EventType.REFUND, 1, given, 100, 2);
    shop.event(EventType.PURCHASE, 5, later, 100, 3);
    assertThat(AlsoBought.owned(shop.view(4))).containsExactly(kept);
    assertThat(AlsoBought.owned(shop.view(6))).containsExactly(kept, later);
  }

  @Tag("law")
  @Test
  void neitherTheThreadsNorProductsThatAreNotAskedForMatter() {
    Snapshot snapshot = shop(RecallTest.made(3, 5000), item -> "Kind " + item / 20).asOf(1);
    AlsoBought one = AlsoBought.learn(snapshot, Parallel.SAME_THREAD);
    AlsoBought other = AlsoBought.learn(snapshot, BACKWARDS);
    AlsoBought some = AlsoBought.learn(snapshot, item -> item % 7 == 0, Parallel.SAME_THREAD);
    for (int from = 0; from < 60; from++) {
      for (int to = 0; to < 60; to++) {
        assertThat(other.strength(from, to)).isEqualTo(one.strength(from, to));
        assertThat(some.strength(from, to)).isEqualTo(to % 7 == 0 ? some.strength(from, to) : 0);
        if (to % 7 == 0 && one.strength(from, to) != 0) {
          assertThat(some.strength(from, to)).isCloseTo(one.strength(from, to), within(1e-12));
        }
      }
    }
  }

  @Tag("law")
  @Test
  void theOrderOfTheCustomersChangesNothingButTheRidge() {
    List<int[]> rows = new ArrayList<>();
    Owned owned = RecallTest.made(4, 100);
    for (int customer = 0; customer < owned.customers(); customer++) {
      rows.addFirst(owned.row(customer));
    }
    AlsoBought one = learn(shop(owned, _ -> "All"));
    AlsoBought other = learn(shop(Owned.of(60, rows), _ -> "All"));
    for (int from = 0; from < 60; from++) {
      for (int to = 0; to < 60; to++) {
        assertThat(other.strength(from, to)).isEqualTo(one.strength(from, to));
      }
    }
  }

  @Test
  void aLargeCatalogueIsRankedByTheFilteredCosine() {
    TestShop shop = new TestShop();
    Random random = new Random(7);
    int products = 2100;
    for (int item = 0; item < products; item++) {
      shop.product("Product " + item, "");
      buys(shop, item, item);
    }
    for (int customer = 0; customer < 300; customer++) {
      buys(shop, customer, 10);
      if (random.nextDouble() < 0.5) {
        buys(shop, customer, 11);
      }
    }
    AlsoBought learned = learn(shop);
    assertThat(learned.basis().method()).isEqualTo(AlsoBought.Method.FILTERED_COSINE);
    Also first = learned.also(10, 1).getFirst();
    assertThat(first.item()).isEqualTo(11);
    double cosine = first.bought().both() / Math.sqrt(300.0 * first.bought().both());
    assertThat(first.strength()).isCloseTo(cosine, within(0.01));
  }
}
