package app.chordial.job;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.audience.Audience;
import app.chordial.decision.Decision;
import app.chordial.design.Design;
import app.chordial.design.Edit;
import app.chordial.exchange.csv.Conventions;
import app.chordial.job.ExportTask.Exported;
import app.chordial.job.PlanTask.Asked;
import app.chordial.job.PlanTask.Planned;
import app.chordial.job.SimulateTask.Wanted;
import app.chordial.sample.SampleDesign;
import app.chordial.sample.SampleShop;
import app.chordial.simulation.Horizon;
import app.chordial.simulation.Policy;
import app.chordial.simulation.Simulation;
import app.chordial.store.PlanRun;
import app.chordial.work.Parallel;
import app.chordial.work.Progress;
import app.chordial.work.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole loop on the sample shop, as buttons and commands call it. */
class SampleLoopTest {

  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2027-03-01T08:00:00Z"));
  private static final Asked WEEK = new Asked(SampleTask.tomorrow(), 7, 1);

  @TempDir static Path shared;
  @TempDir Path folder;

  /** The week's plan on one thread, which takes seconds and others are held against. */
  private static Path alone() throws Refusal, IOException {
    Path plan = shared.resolve("alone.csv");
    if (!Files.exists(plan)) {
      SampleWorkspace.copyTo(shared.resolve("shop"));
      try (OpenShop shop = OpenShop.open(shared.resolve("shop"), CLOCK, Parallel.SAME_THREAD)) {
        plan(shop, plan);
      }
    }
    return plan;
  }

  private OpenShop copy(Parallel parallel) throws Refusal, IOException {
    Path copy = Files.createTempDirectory(folder, "shop");
    SampleWorkspace.copyTo(copy);
    return OpenShop.open(copy, CLOCK, parallel);
  }

  @Test
  void theShopIsAsItWasMadeUp() throws Refusal, IOException {
    try (OpenShop shop = copy(Parallel.SAME_THREAD)) {
      Audience audience = shop.audience(Progress.NONE);
      assertThat(audience.size()).isEqualTo(SampleShop.CUSTOMERS);
      assertThat(shop.design()).isEqualTo(SampleDesign.design());
      assertThat(shop.newest(Progress.NONE)).isEqualTo(SampleTask.tomorrow());
      assertThat(shop.conventions())
          .isEqualTo(new Conventions(SampleShop.ZONE, java.util.Currency.getInstance("GBP")));
      assertThat(new DesignTask(shop).check(Progress.NONE)).isEmpty();
    }
  }

  @Test
  void aPlanIsTheSameWithOneAndTwoThreads() throws Refusal, IOException {
    Path one = alone();
    Path two = folder.resolve("two.csv");
    try (Threads threads = new Threads(2);
        OpenShop shop = copy(threads)) {
      plan(shop, two);
    }
    assertThat(two).hasSameBinaryContentAs(one);
    assertThat(Files.readAllLines(one)).hasSize(2 * SampleShop.CUSTOMERS + 1);
  }

  /** Orders name only addresses, and here they come before the customers' numbers. */
  @Test
  void aPlanIsTheSameAfterAnotherOrderOfImport() throws Refusal, IOException {
    Path one = alone();
    Path other = folder.resolve("other.csv");
    Path reordered = folder.resolve("reordered");
    List<String> files =
        List.of("orders.csv", "events.csv.gz", "customers.csv", "sign-ups.csv", "products.csv");
    assertThat(files).containsExactlyInAnyOrderElementsOf(GenerateTask.files());
    SampleTask.make(reordered, files, Parallel.SAME_THREAD, Progress.NONE);
    try (OpenShop shop = OpenShop.open(reordered, CLOCK, Parallel.SAME_THREAD)) {
      plan(shop, other);
    }
    assertThat(other).hasSameBinaryContentAs(one);
  }

  private static Planned plan(OpenShop shop, Path file) throws Refusal {
    PlanTask task = new PlanTask(shop);
    Planned planned = task.plan(WEEK, Progress.NONE);
    task.write(planned, file);
    return planned;
  }

  @Test
  void aSimulationIsTheSameWithOneAndTwoThreads() throws Refusal, IOException {
    Horizon horizon = new Horizon(SampleTask.tomorrow(), 2, 2, 1);
    Path one = folder.resolve("one.csv");
    Path two = folder.resolve("two.csv");
    try (OpenShop shop = copy(Parallel.SAME_THREAD)) {
      simulate(shop, horizon, one);
      assertThat(shop.workspace().scenarios().all()).hasSize(1);
    }
    try (Threads threads = new Threads(2);
        OpenShop shop = copy(threads)) {
      simulate(shop, horizon, two);
    }
    assertThat(two).hasSameBinaryContentAs(one);
    assertThat(Files.readAllLines(one)).hasSize(15);
  }

  private static void simulate(OpenShop shop, Horizon horizon, Path file) throws Refusal {
    SimulateTask task = new SimulateTask(shop);
    Simulation simulation =
        task.simulate(Wanted.of(List.of(Policy.DESIGN), horizon), Progress.NONE).getFirst();
    task.write(simulation, file);
  }

  @Test
  void whatWasExportedCountsAsSentAndIsNeverForWhoMayNotBeMailed() throws Refusal, IOException {
    try (OpenShop shop = copy(Parallel.SAME_THREAD)) {
      ExportTask task = new ExportTask(shop);
      Exported first = task.export(Destination.LOG, WEEK, folder.resolve("log"), Progress.NONE);
      Exported again =
          task.export(Destination.MAILCHIMP, WEEK, folder.resolve("mc"), Progress.NONE);
      assertThat(again.emails()).isEqualTo(first.emails()).isPositive();
      assertThat(shop.workspace().runs().run(first.run()).orElseThrow().state())
          .isEqualTo(PlanRun.State.SUPERSEDED);
      assertThat(shop.workspace().runs().run(again.run()).orElseThrow().state())
          .isEqualTo(PlanRun.State.EXPORTED);
      assertThat(again.files())
          .contains("mailchimp-audience.csv", "mailchimp-letters.csv", "send-sheet.txt");
      onlyTheMailableAreIn(shop, folder.resolve("mc").resolve("mailchimp-audience.csv"));
      LocalDate later = SampleTask.tomorrow().plusDays(7);
      int minute = shop.audience(Progress.NONE).time().startOf(later);
      assertThat(new ExportedMail(shop.workspace()).before(minute))
          .hasSize(Math.toIntExact(again.emails()));
    }
  }

  private static void onlyTheMailableAreIn(OpenShop shop, Path file) throws Refusal, IOException {
    List<String> lines = Files.readAllLines(file);
    assertThat(lines.size()).isGreaterThan(2_000);
    for (String line : lines.subList(1, lines.size())) {
      String email = line.substring(0, line.indexOf(','));
      assertThat(shop.workspace().people().find(email).orElseThrow().isMailable())
          .as(email)
          .isTrue();
    }
  }

  @Test
  void whatIsExplainedIsWhatWasPlanned() throws Refusal, IOException {
    try (OpenShop shop = copy(Parallel.SAME_THREAD)) {
      Planned planned = new PlanTask(shop).plan(WEEK, Progress.NONE);
      ExplainTask task = new ExplainTask(shop);
      Audience audience = shop.audience(Progress.NONE);
      for (int i = 0; i < 2_000; i += 97) {
        PlanLines.Line line = planned.lines().line(i);
        var card = shop.workspace().people().card(audience.storeId(line.customer())).orElseThrow();
        var why = planned.outlook().explain(line.customer(), line.day());
        assertThat(task.customer(String.valueOf(card.externalId()))).isEqualTo(card);
        assertThat(chosen(shop.design(), why.decision()))
            .isEqualTo(line.email() == null ? List.of() : line.email().messages());
        assertThat(task.saying().decision(why).startsWith("Nothing goes"))
            .isEqualTo(line.email() == null);
      }
    }
  }

  private static List<String> chosen(Design design, Decision decision) {
    return switch (decision) {
      case Decision.Send send ->
          send.chord().messages().stream().map(one -> design.messages().get(one).id()).toList();
      case Decision.Quiet _ -> List.of();
    };
  }

  @Test
  void importingTheSameFilesAgainAddsNothing() throws Refusal, IOException {
    try (OpenShop shop = copy(Parallel.SAME_THREAD)) {
      Path file = Path.of("sample-data", "orders.csv");
      try (Drafted draft =
          new ImportTask(shop).read(file, ImportTask.How.RECOGNISED, Progress.NONE)) {
        assertThat(draft.counts().allEvents().added()).isZero();
        assertThat(draft.counts().customers().added()).isZero();
        assertThat(draft.counts().allEvents().duplicate()).isPositive();
      }
    }
  }

  @Test
  void aDesignGoesIntoAFileAndBackAndUndoBringsTheFormerOneBack() throws Refusal, IOException {
    try (OpenShop shop = copy(Parallel.SAME_THREAD)) {
      Design before = shop.design();
      Path file = folder.resolve("design.json");
      new DesignTask(shop).write(file);
      shop.apply(Edit.of("Drop the segments", design -> design.withSegments(List.of())));
      assertThat(new DesignTask(shop).read(file)).isEmpty();
      assertThat(shop.design()).isEqualTo(before);
      shop.save(shop.history().undone());
      assertThat(shop.design().segments()).isEmpty();
    }
  }
}
