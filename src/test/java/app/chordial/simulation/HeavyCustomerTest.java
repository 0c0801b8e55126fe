package app.chordial.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.audience.EventType;
import java.time.LocalDate;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A customer with fifty thousand events of one sort, beside a few with hardly any. */
class HeavyCustomerTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  /** What there is much of. */
  enum Sort {
    VIEWS_OF_ONE_PAGE_IN_A_DAY,
    VIEWS_OF_ANYTHING,
    SENDS,
    CLICKS_ON_OLD_MAIL,
    CLICKS_IN_ONE_MINUTE,
    PURCHASES,
    PURCHASES_AND_REFUNDS,
    PURCHASES_AND_REFUNDS_OF_ORDERS,
    LINES_OF_ONE_ORDER,
    LINES_WITHOUT_AN_ORDER,
    CARTS,
    OPT_INS,
    EVERYTHING_AT_ONCE;

    /** The event of a number from 0 to before so many. */
    void add(OddShop shop, int i, int many) {
      int earlier = shop.time().at((int) TODAY.toEpochDay() - 200, 10, 0);
      int then = earlier + (int) (i * 250_000L / many);
      int half = many / 2;
      switch (this) {
        case VIEWS_OF_ONE_PAGE_IN_A_DAY ->
            shop.at(0, earlier + i % 700, EventType.VIEW, OddShop.ROD, 0, OddShop.PAGE);
        case VIEWS_OF_ANYTHING -> shop.at(0, then, EventType.VIEW, i % 3 - 1, 0, i % 2 - 1);
        case SENDS -> shop.at(0, then, EventType.SENT, -1, 0, i % 3 - 1);
        case CLICKS_ON_OLD_MAIL ->
            shop.at(
                0,
                then,
                i < half ? EventType.SENT : EventType.CLICK,
                -1,
                0,
                i > 0 && i < half ? 1 : 0);
        case CLICKS_IN_ONE_MINUTE -> shop.at(0, earlier + i % 2, EventType.CLICK, -1, 0, i % 3 - 1);
        case PURCHASES -> shop.at(0, then, EventType.PURCHASE, i % 2, 100, i);
        case PURCHASES_AND_REFUNDS ->
            shop.at(
                0,
                then,
                i < half ? EventType.PURCHASE : EventType.REFUND,
                i % 2,
                100,
                i % 3 == 0 ? -1 : i % half);
        case PURCHASES_AND_REFUNDS_OF_ORDERS ->
            shop.at(
                0,
                then,
                i < half ? EventType.PURCHASE : EventType.REFUND,
                i < half ? i % 2 : -1,
                50,
                i % 2);
        case LINES_OF_ONE_ORDER -> shop.at(0, earlier, EventType.PURCHASE, i % 2, 100, 1);
        case LINES_WITHOUT_AN_ORDER -> shop.at(0, earlier, EventType.PURCHASE, i % 3 - 1, 100, -1);
        case CARTS ->
            shop.at(0, then, i % 2 == 0 ? EventType.CART : EventType.CHECKOUT, i % 2, 100, i % 500);
        case OPT_INS ->
            shop.at(
                0, then, i % 2 == 0 ? EventType.OPT_IN : EventType.OPT_OUT, -1, 0, OddShop.PAGE);
        case EVERYTHING_AT_ONCE -> {
          EventType type = EventType.of(i % EventType.UNSUBSCRIBE.code());
          shop.at(0, earlier + i / 100, type, i % 3 - 1, 100, type.isMail() ? i % 3 - 1 : 0);
        }
      }
    }
  }

  static OddShop shop(Sort sort, int many) {
    OddShop shop = new OddShop(TODAY).customers(20);
    for (int i = 0; i < many; i++) {
      sort.add(shop, i, many);
    }
    for (int customer = 1; customer < 20; customer++) {
      shop.daysAgo(customer, 30 + customer, EventType.PURCHASE, OddShop.ROD, 2_000, 1);
    }
    return shop;
  }

  @ParameterizedTest
  @EnumSource
  @Timeout(60)
  void isAnsweredLikeAnybody(Sort sort) {
    Everything said = Everything.of(shop(sort, 50_000), OddShop.design(), 1, 5);
    assertThat(said.sends()).isNotEmpty();
    assertThat(said.explanations()).hasSize(3);
  }
}
