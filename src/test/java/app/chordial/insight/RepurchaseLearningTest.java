package app.chordial.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.chordial.audience.CustomerView;
import app.chordial.audience.EventType;
import app.chordial.audience.RandomAudiences;
import app.chordial.audience.Snapshot;
import app.chordial.interest.Refunds;
import app.chordial.interest.TestShop;
import app.chordial.job.Threads;
import app.chordial.work.Parallel;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("law")
class RepurchaseLearningTest {

  private static Repurchase learned(Snapshot snapshot) {
    return Repurchase.learn(snapshot, Parallel.SAME_THREAD);
  }

  /** Coffee every so many days, and a kettle once. */
  private static TestShop shop(int customers, int everyDays, int times) {
    TestShop shop = new TestShop();
    int coffee = shop.product("Coffee", "Pantry");
    int kettle = shop.product("Kettle", "Kitchen");
    int order = 0;
    for (int customer = 0; customer < customers; customer++) {
      for (int time = 0; time < times; time++) {
        int minute = shop.minute(time * everyDays, 12, 0);
        shop.event(customer, EventType.PURCHASE, minute, coffee, 500, order++);
      }
      shop.event(customer, EventType.PURCHASE, shop.minute(1, 13, 0), kettle, 900, order++);
    }
    return shop;
  }

  @Test
  void whatEverybodyBuysEveryFortyDaysComesBackAfterForty() {
    Repurchase learned = learned(shop(30, 40, 5).asOf(400));
    assertThat(learned.usualDays(0)).isCloseTo(40, within(1e-9));
    assertThat(learned.learnedFrom(0)).isEqualTo(120);
    assertThat(learned.share(0)).isGreaterThan(0.8);
    assertThat(learned.learnedFrom(1)).isZero();
    assertThat(learned.share(1)).isLessThan(0.2);
  }

  @Test
  void whereNothingIsBoughtAgainNobodyCanTell() {
    assertThat(learned(shop(30, 40, 1).asOf(400))).isSameAs(Repurchase.UNKNOWN);
    assertThat(Repurchase.UNKNOWN.usualDays(7)).isZero();
  }

  @Test
  void whoBoughtLatelyMayStillComeBack() {
    assertThat(learned(shop(30, 40, 2).asOf(400)).share(0)).isGreaterThan(0.8);
    TestShop young = shop(30, 40, 2);
    for (int customer = 30; customer < 300; customer++) {
      young.event(customer, EventType.PURCHASE, young.minute(390, 12, 0), 0, 500, 9_000 + customer);
    }
    assertThat(learned(young.asOf(400)).share(0)).isGreaterThan(0.8);
  }

  @Test
  void whatWasGivenBackWasNotBought() {
    TestShop shop = shop(30, 40, 5);
    for (int customer = 0; customer < 30; customer++) {
      int order = customer * 6 + 1;
      shop.event(customer, EventType.REFUND, shop.minute(41, 12, 0), 0, 500, order);
    }
    Repurchase learned = learned(shop.asOf(400));
    assertThat(learned.learnedFrom(0)).isEqualTo(90);
  }

  @Test
  void fewGapsLeanOnTheirCategory() {
    TestShop shop = shop(30, 40, 5);
    int tea = shop.product("Tea", "Pantry");
    for (int time = 0; time < 3; time++) {
      shop.event(0, EventType.PURCHASE, shop.minute(100 * time, 12, 0), tea, 400, 8_000 + time);
    }
    double usual = learned(shop.asOf(400)).usualDays(tea);
    double expected = Math.exp((2 * Math.log(100) + 10 * Math.log(40)) / 12);
    assertThat(usual).isCloseTo(expected, within(0.5)).isBetween(40.0, 100.0);
  }

  /** Counted in the plainest way, for a shop with one category. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void gapsAreThoseThatOneWouldCountByHand(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    TestShop shop = new TestShop();
    for (int item = 0; item < 4; item++) {
      shop.product("P" + item, "All");
    }
    for (int event = 0; event < 300; event++) {
      shop.event(
          random.nextInt(12),
          EventType.PURCHASE,
          shop.minute(random.nextInt(300), random.nextInt(24), 0),
          random.nextInt(4),
          100,
          event);
    }
    Snapshot snapshot = shop.asOf(301);
    List<List<Integer>> gaps = gaps(snapshot, 4);
    List<Integer> all = gaps.stream().flatMap(List::stream).toList();
    Repurchase learned = learned(snapshot);
    for (int item = 0; item < 4; item++) {
      int n = gaps.get(item).size();
      double own = Math.log(median(gaps.get(item)));
      double shop1 = Math.log(median(all));
      double expected = Math.exp((n * own + 10 * shop1) / (n + 10));
      assertThat(learned.learnedFrom(item)).isEqualTo(n);
      assertThat(learned.usualDays(item)).isCloseTo(expected, within(1e-9));
    }
  }

  private static List<List<Integer>> gaps(Snapshot snapshot, int items) {
    List<List<Integer>> gaps = new ArrayList<>();
    for (int item = 0; item < items; item++) {
      gaps.add(new ArrayList<>());
      for (int customer = 0; customer < snapshot.size(); customer++) {
        CustomerView view = snapshot.view(customer);
        Refunds refunds = Refunds.of(view);
        TreeSet<Integer> days = new TreeSet<>();
        for (int row = view.from(); row < view.to(); row++) {
          if (view.events().type(row) == EventType.PURCHASE
              && view.events().item(row) == item
              && refunds.kept(row) > 0) {
            days.add(view.audience().time().day(view.events().minute(row)));
          }
        }
        Integer last = null;
        for (int day : days) {
          if (last != null) {
            gaps.get(item).add(day - last);
          }
          last = day;
        }
      }
    }
    return gaps;
  }

  private static double median(List<Integer> values) {
    List<Integer> sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2.0;
  }

  @Test
  void theThreadsDontMatter() {
    Snapshot snapshot = RandomAudiences.of(3, 400).asOf(RandomAudiences.TODAY);
    Repurchase alone = learned(snapshot);
    assertThat(alone).isNotSameAs(Repurchase.UNKNOWN);
    try (Threads two = new Threads(2)) {
      Repurchase together = Repurchase.learn(snapshot, two);
      for (int item = 0; item < 14; item++) {
        assertThat(together.usualDays(item)).isEqualTo(alone.usualDays(item));
        assertThat(together.share(item)).isEqualTo(alone.share(item));
      }
    }
  }
}
