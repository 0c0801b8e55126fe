package app.chordial.insight;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.audience.EventType;
import app.chordial.interest.TestShop;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RfmCellsTest {

  private final TestShop shop = new TestShop();

  private void buys(int customer, int day, int amount) {
    shop.event(customer, EventType.PURCHASE, shop.minute(day, 12, 0), -1, amount, day);
  }

  @Test
  void fiveDifferentBuyersFillFiveCells() {
    for (int customer = 0; customer < 5; customer++) {
      buys(customer, 10 * customer, 100 * (5 - customer));
    }
    RfmCells cells = RfmCells.of(shop.asOf(60));
    for (int customer = 0; customer < 5; customer++) {
      assertThat(cells.recency(customer)).isEqualTo(customer + 1);
      assertThat(cells.money(customer)).isEqualTo(5 - customer);
      assertThat(cells.frequency(customer)).isEqualTo(1);
    }
  }

  @Test
  void whoNeverBoughtOrGaveAllBackIsInNoCell() {
    buys(0, 1, 100);
    buys(1, 1, 100);
    shop.event(1, EventType.REFUND, shop.minute(2, 12, 0), -1, 100, 1);
    shop.event(2, EventType.VIEW, shop.minute(2, 12, 0), -1, 0, -1);
    RfmCells cells = RfmCells.of(shop.asOf(60));
    assertThat(cells.frequency(0)).isPositive();
    assertThat(cells.frequency(1)).isZero();
    assertThat(cells.money(1)).isZero();
    assertThat(cells.recency(2)).isZero();
  }

  @Test
  void moneyIsNetOfRefunds() {
    for (int customer = 0; customer < 5; customer++) {
      buys(customer, 1, 100 + customer);
    }
    shop.event(4, EventType.REFUND, shop.minute(2, 12, 0), -1, 50, 1);
    assertThat(RfmCells.of(shop.asOf(60)).money(4)).isEqualTo(1);
  }

  @Test
  void severalLinesOfADayAreOnePurchase() {
    buys(0, 1, 100);
    buys(0, 1, 200);
    buys(1, 1, 100);
    buys(1, 2, 100);
    RfmCells cells = RfmCells.of(shop.asOf(60));
    assertThat(cells.frequency(0)).isEqualTo(1);
    assertThat(cells.frequency(1)).isEqualTo(3);
  }

  @Tag("law")
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void moreIsNeverALowerCellAndEqualsShareOne(long seed) {
    Random random = new Random(seed);
    int[] spent = new int[200];
    for (int customer = 0; customer < 200; customer++) {
      spent[customer] = random.nextInt(50);
      buys(customer, 1, spent[customer]);
    }
    RfmCells cells = RfmCells.of(shop.asOf(60));
    for (int a = 0; a < 200; a++) {
      for (int b = 0; b < 200; b++) {
        if (spent[a] == spent[b]) {
          assertThat(cells.money(a)).isEqualTo(cells.money(b));
        } else if (spent[a] > spent[b]) {
          assertThat(cells.money(a)).isGreaterThanOrEqualTo(cells.money(b));
        }
      }
    }
  }
}
