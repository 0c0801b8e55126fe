package app.chordial.store;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.audience.Audience;
import app.chordial.audience.EventType;
import app.chordial.audience.Fact;
import app.chordial.work.Chance;
import app.chordial.work.Progress;
import app.chordial.work.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A workspace made by the first schema, of files imported in this order: orders of Ann and Bob by
 * address, events among which Bob leaves, and customers 71 Ann, 72 Bob, 73 Cy and 74, who has no
 * address.
 */
class OldWorkspaceTest {

  @TempDir private Path parent;
  private Path folder;

  @BeforeEach
  void unpack() throws IOException, Refusal {
    Path zip = parent.resolve("old.zip");
    folder = parent.resolve("old.chordial");
    try (InputStream old = getClass().getResourceAsStream("workspace-1.zip")) {
      Files.copy(requireNonNull(old), zip);
    }
    Backups.restore(zip, folder, Shop.CLOCK);
  }

  @Test
  void itOpensAndEverybodyIsDerivedByTheRuleOfToday() throws Refusal {
    try (Workspace old = Workspace.open(folder, Shop.CLOCK)) {
      Audience audience = old.audience(Progress.NONE);
      assertThat(audience.events().size()).isEqualTo(7);
      List<Long> lucks = new ArrayList<>();
      for (int customer = 0; customer < audience.size(); customer++) {
        lucks.add(audience.luck(customer));
      }
      assertThat(lucks)
          .containsExactlyInAnyOrder(
              Chance.luckOf("ann@example.com"),
              Chance.luckOf("bob@example.com"),
              Chance.luckOf("cy@example.com"),
              Chance.luckOf("74"))
          .isSorted();
      assertThat(old.people().find("71").orElseThrow().isMailable()).isTrue();
      assertThat(old.people().find("72").orElseThrow().isMailable()).isFalse();
    }
  }

  @Test
  void itsImportsCanBeTakenBackAndMadeAgain() throws Refusal, IOException {
    try (Workspace old = Workspace.open(folder, Shop.CLOCK)) {
      List<String> before = Dump.audience(old.audience(Progress.NONE));
      assertThat(old.imports().batches()).extracting(ImportBatch::id).containsExactly(4, 3, 2, 1);
      String version = old.dataVersion();
      old.imports().undo(3);
      assertThat(old.dataVersion()).isNotEqualTo(version);
      assertThat(old.people().find("74")).isEmpty();
      assertThat(old.people().find("ann@example.com").orElseThrow().externalId()).isNull();
      assertThat(Dump.audience(old.audience(Progress.NONE)))
          .isNotEqualTo(before)
          .filteredOn(line -> line.startsWith(EventType.PURCHASE + " "))
          .hasSize(3);
    }
  }

  @Test
  void aRefundItKnowsIsKnownAndALargerOneAppendsTheDifference() throws Refusal, IOException {
    try (Workspace old = Workspace.open(folder, Shop.CLOCK)) {
      assertThat(added(old, refund(400))).isZero();
      assertThat(refunded(old)).isEqualTo(400);
      assertThat(added(old, refund(650))).isEqualTo(1);
      assertThat(refunded(old)).isEqualTo(650);
    }
  }

  @Test
  void whatAFileSaidAgainOutlivesTheFirstThatSaidIt() throws Refusal {
    try (Workspace old = Workspace.open(folder, Shop.CLOCK)) {
      old.imports().undo(1);
      assertThat(refunded(old)).isEqualTo(400);
      assertThat(old.audience(Progress.NONE).events().size()).isEqualTo(7);
      old.imports().undo(4);
      assertThat(refunded(old)).isZero();
      assertThat(old.audience(Progress.NONE).events().size()).isEqualTo(3);
    }
  }

  private static Fact refund(long amount) {
    Fact.Who bob = new Fact.Who(null, "bob@example.com");
    String id = "#1002/line-1/refund";
    return new Fact.EventFact(
        2, id, bob, EventType.REFUND, null, "ROSE", amount, 0, "#1002", null, null, false);
  }

  private static long added(Workspace old, Fact fact) throws Refusal, IOException {
    ImportSource source = new ImportSource("shopify-orders", "orders.csv", "00");
    try (ImportDraft draft = old.imports().read(source, Progress.NONE, sink -> sink.accept(fact))) {
      draft.finish();
      return draft.counts().allEvents().added();
    }
  }

  private static int refunded(Workspace old) throws Refusal {
    Audience audience = old.audience(Progress.NONE);
    int sum = 0;
    for (int row = 0; row < audience.events().size(); row++) {
      if (audience.events().type(row) == EventType.REFUND) {
        sum += audience.events().amount(row);
      }
    }
    return sum;
  }

  @Test
  void itIsDerivedAgainOnlyOnce() throws Refusal {
    String version;
    try (Workspace old = Workspace.open(folder, Shop.CLOCK)) {
      version = old.dataVersion();
    }
    try (Workspace old = Workspace.open(folder, Shop.CLOCK)) {
      assertThat(old.dataVersion()).isEqualTo(version);
    }
  }
}
