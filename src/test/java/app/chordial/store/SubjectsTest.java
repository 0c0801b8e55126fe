package app.chordial.store;

import static app.chordial.store.Shop.attributes;
import static app.chordial.store.Shop.both;
import static app.chordial.store.Shop.bought;
import static app.chordial.store.Shop.customer;
import static app.chordial.store.Shop.id;
import static app.chordial.store.Shop.mail;
import static app.chordial.store.Shop.viewed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.chordial.audience.Consent;
import app.chordial.audience.EventType;
import app.chordial.audience.Fact;
import app.chordial.decision.HeldBack;
import app.chordial.decision.HeldOut;
import app.chordial.decision.PlannedEmail;
import app.chordial.decision.Unsent;
import app.chordial.work.Chance;
import app.chordial.work.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubjectsTest {

  private static final String ADDRESS = "ann.longaddress@example.com";
  private static final List<Fact> FILE =
      List.of(
          customer(
              both("c-4711", ADDRESS),
              Consent.SUBSCRIBED,
              "2026-01-01T10:00:00Z",
              null,
              attributes("street", "Quietlane 17"),
              List.of("vip")),
          bought(id("c-4711"), "2026-02-01T10:00:00Z", "rod", 2500, "order-c4711"),
          viewed(mail(ADDRESS), "2026-02-01T10:00:00Z", "/welcome?mail=" + ADDRESS),
          bought(mail("bo@example.com"), "2026-02-01T10:00:00Z", "rod", 2500, "B1"),
          bought(
              mail("ANN.LONGADDRESS@EXAMPLE.COM"),
              "2199-02-01T10:00:00Z",
              "rod",
              2500,
              "rejected"));

  private Shop shop;
  private Path folder;

  @BeforeEach
  void open(@TempDir Path parent) throws Refusal, IOException {
    folder = parent.resolve("shop.chordial");
    shop = new Shop(folder);
    shop.take("shop", FILE);
    plan();
  }

  private void plan() throws Refusal {
    long revision =
        shop.workspace()
            .revisions()
            .replace(
                new Revisions.Steps(List.of(new Revisions.Step("", "", "the first design")), 0));
    long ann = shop.workspace().people().find(ADDRESS).orElseThrow().storeId();
    Runs runs = shop.workspace().runs();
    long run =
        runs.draft(new PlanRun.Made(revision, "v", "{}", "{}", 1, LocalDate.of(2026, 12, 1), 7));
    PlannedEmail email = new PlannedEmail(ann, 29_000_000, "deals", List.of("a", "b"), 1, 2);
    HeldOut out = new HeldOut(ann, 29_000_000);
    HeldBack held = new HeldBack(ann, "held-4711", 20_800, 20_805, 20_810);
    runs.export(run, line -> line.accept(email), new Unsent(List.of(held), List.of(out)), "plan");
  }

  @AfterEach
  void close() throws Refusal {
    shop.close();
  }

  @Test
  void everythingAboutAPersonIsHandedOver() throws Refusal {
    SubjectRecord record = shop.workspace().subjects().export(" ANN.longaddress@Example.com");
    assertThat(record.identities()).containsExactly("c-4711", ADDRESS);
    assertThat(record.card().attributes()).containsEntry("street", "Quietlane 17");
    assertThat(record.statements()).hasSize(1);
    assertThat(record.consents()).extracting("state").containsExactly("SUBSCRIBED");
    assertThat(record.events())
        .extracting(SubjectRecord.Event::type)
        .containsExactly(EventType.VIEW, EventType.PURCHASE);
    assertThat(record.planned()).hasSize(1);
    assertThat(record.planned().getFirst().messages()).containsExactly("a", "b");
    assertThat(shop.workspace().audit().entries().getFirst().deed())
        .isEqualTo(Audit.Deed.SUBJECT_EXPORT);
  }

  @Test
  @Tag("law")
  void nothingOfAnErasedPersonCanBeFound() throws Refusal, IOException {
    assertThat(bytes()).contains("longaddress").contains("Quietlane").contains("c-4711");
    long run = shop.workspace().runs().all().getFirst().id();
    assertThat(shop.workspace().runs().heldBack(run, 30_000, 0)).hasSize(1);
    assertThat(shop.workspace().runs().heldOut(run)).hasSize(1);
    shop.workspace().subjects().erase(ADDRESS);
    assertThat(shop.workspace().runs().heldBack(run, 30_000, 0)).isEmpty();
    assertThat(shop.workspace().runs().heldOut(run)).isEmpty();
    assertThat(shop.workspace().people().find("c-4711")).isEmpty();
    assertThat(shop.audience().size()).isEqualTo(1);
    assertThat(bytes())
        .doesNotContain("longaddress")
        .doesNotContain("LONGADDRESS")
        .doesNotContain("Quietlane")
        .doesNotContain("c-4711")
        .doesNotContain("order-c4711");
    shop.reopen();
    assertThat(bytes()).doesNotContain("longaddress");
  }

  /** Luck is a hash that anybody can compute of an address, so it must go with the address. */
  @Test
  @Tag("law")
  void noTableKeepsTheLuckOfAnErasedPerson() throws Refusal, SQLException {
    String luck = "|" + Chance.luckOf(ADDRESS) + "|";
    shop.shut();
    assertThat(Dump.everything(folder)).anyMatch(line -> line.contains(luck));
    shop.reopen();
    shop.workspace().subjects().erase(ADDRESS);
    shop.shut();
    assertThat(Dump.everything(folder)).noneMatch(line -> line.contains(luck));
  }

  /** All files of the workspace as one text. */
  private String bytes() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        all.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return all.toString();
  }

  @Test
  void theSameFileDoesNotBringAnErasedPersonBack() throws Refusal, IOException {
    shop.workspace().subjects().erase(ADDRESS);
    try (ImportDraft draft = shop.draft("shop", FILE)) {
      assertThat(draft.counts().skipped()).containsEntry(FactLoading.ERASED, 3L);
      assertThat(draft.counts().customers().added()).isZero();
      draft.finish();
    }
    assertThat(shop.audience().size()).isEqualTo(1);
    shop.take("orders", List.of(bought(id("c-4711"), "2026-03-01T10:00:00Z", "x", 1, null)));
    assertThat(shop.audience().size()).isEqualTo(1);
  }

  @Test
  void anErasedPersonDoesNotComeBackByUndo() throws Refusal, IOException {
    int batch = shop.take("shop", FILE);
    shop.workspace().subjects().erase("c-4711");
    shop.workspace().imports().undo(batch);
    assertThat(shop.audience().size()).isEqualTo(1);
    assertThat(shop.audience().events().size()).isEqualTo(1);
  }

  @Test
  void anAddressThatNobodyHasIsKeptOut() throws Refusal, IOException {
    shop.workspace().subjects().erase("never@example.com");
    shop.take("shop", List.of(viewed(mail("never@example.com"), "2026-02-01T10:00:00Z", "/")));
    assertThat(shop.workspace().people().find("never@example.com")).isEmpty();
  }

  @Test
  void nobodyCannotBeErased() {
    assertThatThrownBy(() -> shop.workspace().subjects().erase("no such number"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("Nobody here is called");
  }
}
