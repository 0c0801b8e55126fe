package app.chordial.store;

import static app.chordial.store.Shop.both;
import static app.chordial.store.Shop.bought;
import static app.chordial.store.Shop.contact;
import static app.chordial.store.Shop.event;
import static app.chordial.store.Shop.id;
import static app.chordial.store.Shop.mail;
import static app.chordial.store.Shop.product;
import static app.chordial.store.Shop.viewed;
import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.audience.Audience;
import app.chordial.audience.Consent;
import app.chordial.audience.EventType;
import app.chordial.audience.Fact;
import app.chordial.store.ImportCounts.Tally;
import app.chordial.work.Refusal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportTest {

  private static final List<Fact> FILE =
      List.of(
          contact(both("7", " Ann@Example.com "), Consent.SUBSCRIBED, "2026-01-05T10:00:00Z"),
          contact(mail("bo@example.com"), Consent.UNSUBSCRIBED, null),
          product("rod", "Rod"),
          bought(id("7"), "2026-02-01T10:00:00Z", "rod", 2500, "A1"),
          bought(id("7"), "2026-02-01T10:00:00Z", "reel", 900, "A1"),
          bought(id("7"), "2026-02-01T10:00:00Z", "reel", 900, "A1"),
          viewed(mail("BO@example.com"), "2026-03-01T10:00:00Z", "/guides/fly"));

  private Shop shop;

  @BeforeEach
  void open(@TempDir Path folder) throws Refusal {
    shop = new Shop(folder.resolve("shop.chordial"));
  }

  @AfterEach
  void close() throws Refusal {
    shop.close();
  }

  @Test
  void aDraftTellsWhatItBringsAndCountsForNobody() throws Refusal, IOException {
    try (ImportDraft draft = shop.draft("shop", FILE)) {
      assertThat(draft.counts().customers()).isEqualTo(new Tally(2, 0, 0));
      assertThat(draft.counts().products()).isEqualTo(new Tally(1, 0, 0));
      assertThat(draft.counts().events().get(EventType.PURCHASE)).isEqualTo(new Tally(3, 0, 0));
      assertThat(draft.counts().mailableBefore()).isZero();
      assertThat(draft.counts().mailableAfter()).isEqualTo(1);
      assertThat(shop.audience().size()).isZero();
      assertThat(shop.audience().events().size()).isZero();
    }
    assertThat(shop.workspace().imports().batches()).isEmpty();
  }

  @Test
  void aFinishedImportIsTheAudience() throws Refusal, IOException {
    shop.take("shop", FILE);
    Audience audience = shop.audience();
    assertThat(audience.size()).isEqualTo(2);
    assertThat(audience.events().size()).isEqualTo(4);
    assertThat(audience.catalogue().products()).extracting("title").containsExactly("reel", "Rod");
    assertThat(audience.catalogue().terms()).containsExactly("/guides/fly");
  }

  @Test
  void theSameFileTwiceAddsNothing() throws Refusal, IOException {
    shop.take("shop", FILE);
    try (ImportDraft draft = shop.draft("shop", FILE)) {
      assertThat(draft.counts().customers()).isEqualTo(new Tally(0, 0, 2));
      assertThat(draft.counts().products()).isEqualTo(new Tally(0, 0, 1));
      assertThat(draft.counts().allEvents()).isEqualTo(new Tally(0, 0, 4));
      draft.finish();
    }
    assertThat(shop.audience().events().size()).isEqualTo(4);
  }

  @Test
  void aThirdEqualLineIsAnotherFact() throws Refusal, IOException {
    Fact line = bought(id("7"), "2026-02-01T10:00:00Z", "reel", 900, "A1");
    shop.take("shop", List.of(line, line));
    shop.take("shop", List.of(line, line, line));
    assertThat(shop.audience().events().size()).isEqualTo(3);
  }

  @Test
  void anUndatedRefundTakesTheImportsTimeAndAnUndatedPurchaseIsSetAside()
      throws Refusal, IOException {
    Fact refund = event(id("7"), EventType.REFUND, null, "rod", 2500L, "A1", null, null);
    Fact purchase = event(id("7"), EventType.PURCHASE, null, "rod", 2500L, "A1", null, null);
    try (ImportDraft draft = shop.draft("shop", List.of(refund, purchase))) {
      assertThat(draft.counts().rejected()).isEqualTo(1);
      assertThat(draft.rejects(10)).extracting(Reject::reason).containsExactly("There is no date.");
      draft.finish();
    }
    shop.take("shop", List.of(refund));
    assertThat(shop.audience().events().size()).isEqualTo(1);
    assertThat(shop.audience().events().minute(0))
        .isEqualTo(app.chordial.audience.ShopTime.minute(Shop.NOW));
  }
}
