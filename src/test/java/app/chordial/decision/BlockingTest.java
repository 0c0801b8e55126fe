package app.chordial.decision;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.audience.EventType;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlockingTest {

  private final OneCustomer customer = new OneCustomer();

  private void daysAgo(int days, EventType type, int item, int amount) {
    customer.daysAgo(days, type, item, amount);
  }

  private Hindrance hindrance(boolean isDurable) {
    return customer
        .explained(
            OneCustomer.design(
                List.of(OneCustomer.screens(isDurable)),
                List.of(OneCustomer.television(List.of("screens"), true))))
        .verdicts()
        .getFirst()
        .hindrance();
  }

  @Test
  void theTelevisionIsNotSoldTheDayAfterItWasBought() {
    daysAgo(3, EventType.PURCHASE, 0, 500);
    assertThat(hindrance(false)).isEqualTo(Hindrance.BOUGHT_RECENTLY);
  }

  @Test
  void aYearLaterItIs() {
    daysAgo(365, EventType.PURCHASE, 0, 500);
    assertThat(hindrance(false)).isEqualTo(Hindrance.CHOSEN);
  }

  @Test
  void aRefundLiftsTheBlock() {
    daysAgo(5, EventType.PURCHASE, 0, 500);
    daysAgo(3, EventType.REFUND, 0, 500);
    assertThat(hindrance(false)).isEqualTo(Hindrance.CHOSEN);
  }

  @Test
  void aPartOfTheMoneyBackLiftsNothing() {
    daysAgo(5, EventType.PURCHASE, 0, 500);
    daysAgo(3, EventType.REFUND, 0, 100);
    assertThat(hindrance(false)).isEqualTo(Hindrance.BOUGHT_RECENTLY);
  }

  @Test
  void anotherProductForTheSameDurableNeedBlocksToo() {
    daysAgo(3, EventType.PURCHASE, 1, 900);
    assertThat(hindrance(true)).isEqualTo(Hindrance.BOUGHT_RECENTLY);
    assertThat(hindrance(false)).isEqualTo(Hindrance.CHOSEN);
  }
}
