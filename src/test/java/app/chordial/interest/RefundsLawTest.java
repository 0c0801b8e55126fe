package app.chordial.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.chordial.audience.CustomerView;
import app.chordial.audience.EventType;
import app.chordial.audience.RandomAudiences;
import app.chordial.audience.Snapshot;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("law")
@Tag("numbers")
class RefundsLawTest {

  private static final int NONE = -1;

  private static void asTheSlowReadingHasIt(CustomerView view) {
    Refunds refunds = Refunds.of(view);
    double[] slow = SlowRefunds.of(view);
    for (int row = view.from(); row < view.to(); row++) {
      assertThat(refunds.kept(row))
          .as("row " + row)
          .isCloseTo(slow[row - view.from()], within(1e-9));
    }
  }

  /** Few orders and few products, so that purchases and refunds meet in every way there is. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void everyRefundFindsItsPurchase(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 150; round++) {
      TestShop shop = new TestShop();
      int size = 1 + random.nextInt(40);
      for (int i = 0; i < size; i++) {
        EventType type =
            random.nextInt(5) < 2
                ? EventType.REFUND
                : random.nextInt(6) == 0 ? EventType.CART : EventType.PURCHASE;
        int amount = random.nextInt(5) == 0 ? 0 : 1 + random.nextInt(1_000);
        shop.event(type, i / 2, random.nextInt(-1, 3), amount, random.nextInt(-1, 3));
      }
      asTheSlowReadingHasIt(shop.view(60));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void soItIsForAnybody(long seed) {
    Snapshot snapshot = RandomAudiences.of(seed, 500).asOf(RandomAudiences.TODAY);
    for (int customer = 0; customer < snapshot.size(); customer++) {
      asTheSlowReadingHasIt(snapshot.view(customer));
    }
  }

  @Test
  void partsThatAddUpToAPurchaseLeaveNothingOfIt() {
    TestShop shop = new TestShop().event(EventType.PURCHASE, 0, 0, 100, 1);
    for (int day = 1; day <= 10; day++) {
      shop.event(EventType.REFUND, day, 0, 10, 1);
    }
    assertThat(Refunds.of(shop.view(10)).kept(0)).isCloseTo(0.1, within(1e-12));
    assertThat(Refunds.of(shop.view(11)).kept(0)).isZero();
  }

  @Test
  void whatIsAddedToAnOrderThatWasGivenBackIsKept() {
    TestShop shop =
        new TestShop()
            .event(EventType.PURCHASE, 0, 0, 100, 1)
            .event(EventType.REFUND, 1, NONE, 0, 1)
            .event(EventType.PURCHASE, 2, 0, 100, 1);
    Refunds refunds = Refunds.of(shop.view(3));
    assertThat(refunds.kept(0)).isZero();
    assertThat(refunds.kept(2)).isEqualTo(1);
  }

  /** The ways in which a refund names what it gives back. */
  enum Naming {
    ORDER_AND_ITEM,
    ORDER,
    ITEM,
    AN_ORDER_THAT_IS_NOT_THERE,
    NOTHING
  }

  /** Looking through every purchase for each refund took minutes. */
  @ParameterizedTest
  @EnumSource
  @Timeout(20)
  void fiftyThousandLinesAreMatchedAtOnce(Naming naming) {
    TestShop shop = new TestShop();
    int lines = 25_000;
    for (int i = 0; i < lines; i++) {
      shop.event(0, EventType.PURCHASE, i, i % 7, 1_000, i % 2);
    }
    for (int i = 0; i < lines; i++) {
      boolean isOfItem = naming == Naming.ORDER || naming == Naming.NOTHING;
      int order =
          switch (naming) {
            case ORDER_AND_ITEM, ORDER -> i % 2;
            case ITEM, NOTHING -> NONE;
            case AN_ORDER_THAT_IS_NOT_THERE -> 9;
          };
      shop.event(0, EventType.REFUND, lines + i, isOfItem ? NONE : i % 7, 400, order);
    }
    CustomerView view = shop.view(100);
    double paid = 0;
    Refunds refunds = Refunds.of(view);
    for (int row = 0; row < lines; row++) {
      paid += 1_000 * refunds.kept(row);
    }
    double left = naming == Naming.NOTHING ? lines * 1_000.0 : lines * 600.0;
    if (naming == Naming.ORDER_AND_ITEM || naming == Naming.ORDER || naming == Naming.NOTHING) {
      assertThat(paid).isCloseTo(left, within(1.0));
    } else {
      assertThat(paid).isBetween(left, left + 200.0 * lines);
    }
  }
}
