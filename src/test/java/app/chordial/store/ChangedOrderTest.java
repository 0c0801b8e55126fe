package app.chordial.store;

import static app.chordial.store.Shop.mail;
import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.audience.Audience;
import app.chordial.audience.EventType;
import app.chordial.audience.Fact.EventFact;
import app.chordial.audience.ShopTime;
import app.chordial.work.Refusal;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An order that is exported again after more of it was given back. */
class ChangedOrderTest {

  private static final int NOW = ShopTime.minute(Shop.NOW);
  private static final String CANCELLED = "2026-11-25T10:00:00Z";
  private static final List<EventFact> PAID =
      List.of(line(EventType.PURCHASE, 2_000, "2026-11-01T10:00:00Z"));
  private static final List<EventFact> SOME = with(refund(500, null));
  private static final List<EventFact> MORE = with(refund(1_250, null));
  private static final List<EventFact> ALL = with(refund(2_000, CANCELLED));

  private Shop shop;

  @BeforeEach
  void open(@TempDir Path folder) throws Refusal {
    shop = new Shop(folder.resolve("shop.chordial"));
  }

  @AfterEach
  void close() throws Refusal {
    shop.close();
  }

  private static EventFact line(EventType type, long amount, @Nullable String at) {
    return new EventFact(
        1,
        "#1/line-1/" + type,
        mail("ann@example.com"),
        type,
        at == null ? null : Instant.parse(at),
        "rod",
        amount,
        1,
        "#1",
        null,
        null,
        false);
  }

  private static EventFact refund(long amount, @Nullable String at) {
    return line(EventType.REFUND, amount, at);
  }

  private static List<EventFact> with(EventFact refund) {
    return List.of(PAID.getFirst(), refund);
  }

  /** The refunds that plans see: minute and amount. */
  private List<String> refunds() throws Refusal {
    Audience audience = shop.audience();
    List<String> refunds = new ArrayList<>();
    int purchases = 0;
    for (int row = 0; row < audience.events().size(); row++) {
      if (audience.events().type(row) == EventType.REFUND) {
        assertThat(audience.events().detail(row)).isZero();
        refunds.add(audience.events().minute(row) - NOW + " " + audience.events().amount(row));
      } else {
        purchases++;
      }
    }
    assertThat(purchases).isEqualTo(1);
    return refunds;
  }

  private int take(List<EventFact> order) throws Refusal, IOException {
    return shop.take("shopify-orders", order);
  }

  @Test
  void aLargerRefundAppendsTheDifference() throws Refusal, IOException {
    take(PAID);
    assertThat(refunds()).isEmpty();
    take(SOME);
    assertThat(refunds()).containsExactly("0 500");
    take(ALL);
    take(MORE);
    int later = ShopTime.minute(Instant.parse(CANCELLED)) - NOW;
    assertThat(refunds()).containsExactly("0 1250", later + " 750");
    assertThat(shop.workspace().subjects().export("ann@example.com").events())
        .filteredOn(event -> event.type() == EventType.REFUND)
        .extracting(SubjectRecord.Event::amountMinor)
        .containsExactlyInAnyOrder(500, 750, 750);
  }

  @Test
  void theSameOrAnOlderFileAddsNothing() throws Refusal, IOException {
    take(SOME);
    take(MORE);
    assertThat(refunds()).containsExactly("0 1250");
    for (List<EventFact> file : List.of(PAID, SOME, MORE)) {
      try (ImportDraft draft = shop.draft("shopify-orders", file)) {
        assertThat(draft.counts().allEvents().added()).isZero();
        draft.finish();
      }
    }
    assertThat(refunds()).containsExactly("0 1250");
  }

  @Test
  void theNewerFileMayComeFirst() throws Refusal, IOException {
    take(MORE);
    take(SOME);
    assertThat(refunds()).containsExactly("0 1250");
  }

  @Test
  void undoingTheLaterFileRestoresWhatWas() throws Refusal, IOException, SQLException {
    take(SOME);
    List<String> seen = refunds();
    Path folder = shop.workspace().folder();
    shop.shut();
    List<String> before = Dump.tables(folder);
    shop.reopen();
    shop.workspace().imports().undo(take(ALL));
    assertThat(refunds()).isEqualTo(seen);
    shop.shut();
    assertThat(Dump.tables(folder)).isEqualTo(before);
    shop.reopen();
  }

  @Test
  void undoingTheEarlierFileLeavesWhatTheLaterSays() throws Refusal, IOException {
    int earlier = take(SOME);
    take(MORE);
    shop.workspace().imports().undo(earlier);
    assertThat(refunds()).containsExactly("0 1250");
  }

  @Test
  void whatOneSourceNamesIsNothingToAnother() throws Refusal, IOException {
    take(SOME);
    shop.take("events", List.of(refund(700, null)));
    assertThat(refunds()).containsExactly("0 500", "0 700");
  }
}
