package app.chordial.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.chordial.audience.EventType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What refunds take from the evidence of their purchases. */
class RefundedTastesTest extends InAnAnglersShop {

  @Test
  void aRefundCancelsItsOwnPurchaseAndNoMore() {
    shop.event(EventType.PURCHASE, 0, rod, 1000, 1);
    shop.event(EventType.PURCHASE, 20, rod, 1000, 2);
    shop.event(EventType.REFUND, 30, rod, 1000, 1);
    List<Evidence> evidence = evidence(fishing(), shop.view(31));
    assertThat(evidence)
        .extracting(Evidence::strike)
        .containsExactly(Evidence.Strike.NONE, Evidence.Strike.REFUNDED);
    assertThat(evidence.getLast().isStruckOut()).isTrue();
  }

  @Test
  void aRefundWithoutAnOrderTakesTheLatestPurchaseNotYetGivenBack() {
    shop.event(EventType.PURCHASE, 0, rod, 1000, 1);
    shop.event(EventType.PURCHASE, 20, rod, 1000, 2);
    shop.event(EventType.REFUND, 30, rod, 1000, NONE);
    shop.event(EventType.REFUND, 31, rod, 1000, NONE);
    shop.event(EventType.REFUND, 32, rod, 1000, NONE);
    assertThat(sum(31)).isCloseTo(Math.pow(2, -31 / 180.0), within(1e-12));
    assertThat(affinity(fishing(), shop.view(32))).isZero();
    assertThat(affinity(fishing(), shop.view(33))).isZero();
  }

  @Test
  void aRefundIsNotSeenBeforeItCame() {
    shop.event(EventType.PURCHASE, 0, rod, 1000, 1);
    double before = sum(5);
    shop.event(EventType.REFUND, 5, rod, 1000, 1);
    assertThat(sum(5)).isEqualTo(before);
    assertThat(sum(6)).isZero();
  }

  @Test
  void aPartialRefundCancelsItsPart() {
    shop.event(EventType.PURCHASE, 0, rod, 1000, 1);
    shop.event(EventType.REFUND, 5, rod, 250, 1);
    assertThat(sum(180)).isCloseTo(0.375, within(1e-12));
    Evidence only = evidence(fishing(), shop.view(180)).getFirst();
    assertThat(only.strike()).isEqualTo(Evidence.Strike.REFUNDED);
    assertThat(only.isStruckOut()).isFalse();
  }

  @Test
  void aRefundOfAWholeOrderTakesFromAllItsLines() {
    shop.event(EventType.PURCHASE, 0, rod, 3000, 1);
    shop.event(EventType.PURCHASE, 0, reel, 1000, 1);
    shop.event(EventType.REFUND, 5, NONE, 2000, 1);
    assertThat(sum(180)).isCloseTo(0.5, within(1e-12));
  }

  @Test
  void ofTwoPurchasesOfADayOneGivenBackTheOtherCounts() {
    shop.event(0, EventType.PURCHASE, shop.minute(0, 9, 0), rod, 1000, 1);
    shop.event(0, EventType.PURCHASE, shop.minute(0, 10, 0), rod, 1000, 2);
    shop.event(EventType.REFUND, 5, rod, 1000, 1);
    assertThat(sum(180)).isCloseTo(0.5, within(1e-12));
  }
}
