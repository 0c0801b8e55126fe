package app.chordial.decision;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.audience.Audience;
import app.chordial.audience.Catalogue;
import app.chordial.audience.Consent;
import app.chordial.audience.ConsentLedger;
import app.chordial.audience.EventColumns;
import app.chordial.audience.EventType;
import app.chordial.audience.RandomAudiences;
import app.chordial.audience.ShopTime;
import app.chordial.design.Design;
import app.chordial.interest.Interest;
import app.chordial.interest.Witness;
import app.chordial.message.Message;
import app.chordial.message.Theme;
import app.chordial.work.Chance;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.roaringbitmap.RoaringBitmap;

class BlockingTest {

  /** The Tuesday after the day on which random audiences are seen. */
  private static final LocalDate TUESDAY = RandomAudiences.TODAY.plusDays(2);

  private final EventColumns events = new EventColumns(8);
  private final ShopTime time = new ShopTime(ZoneId.of("Europe/London"));

  private void daysAgo(int days, EventType type, int item, int amount) {
    events.append(type, time.startOf(TUESDAY.minusDays(days)) + 600, item, amount, 1);
  }

  private Hindrance hindrance(boolean isDurable) {
    Audience audience =
        new Audience(
            time,
            "GBP",
            new Catalogue(RandomAudiences.products(), List.of(), List.of()),
            new long[] {1},
            new long[] {1},
            List.of(),
            new ConsentLedger(
                new int[] {0, 1},
                new int[] {Integer.MIN_VALUE},
                new byte[] {(byte) Consent.SUBSCRIBED.ordinal()},
                new RoaringBitmap()),
            new int[] {0, events.size()},
            events,
            "one");
    Planner planner = RandomPrograms.planner(design(isDurable), audience);
    var view = planner.snapshot().view(0).at(planner.sendMinute((int) TUESDAY.toEpochDay()));
    return new Explaining(planner)
        .explain(Market.OPEN, view, Standing.NONE, new Chance(1, 0))
        .verdicts()
        .getFirst()
        .hindrance();
  }

  private static Design design(boolean isDurable) {
    List<Witness> witnesses =
        List.of(new Witness.OfProduct("sku-00", 1), new Witness.OfProduct("sku-01", 1));
    Message television =
        new Message(
            "television",
            "Television",
            Message.Purpose.SELL,
            "A television",
            "",
            "<p>Look</p>",
            "https://example.com",
            "Look",
            List.of("screens"),
            "deals",
            List.of("sku-00"),
            0,
            0,
            null,
            null,
            null,
            true,
            0,
            365,
            List.of(),
            null);
    return Design.EMPTY
        .withInterests(List.of(new Interest("screens", "Screens", witnesses, isDurable, 1)))
        .withThemes(List.of(new Theme("deals", "Deals", Theme.Kind.TOPICAL, "", 0)))
        .withMessages(List.of(television));
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
