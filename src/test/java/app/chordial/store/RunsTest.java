package app.chordial.store;

import static app.chordial.store.Shop.both;
import static app.chordial.store.Shop.contact;
import static app.chordial.store.Shop.id;
import static app.chordial.store.Shop.mail;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.chordial.decision.Composition;
import app.chordial.decision.HeldOut;
import app.chordial.decision.PlannedEmail;
import app.chordial.decision.Unsent;
import app.chordial.work.Refusal;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunsTest {

  private static final List<PlannedEmail> LINES =
      List.of(
          new PlannedEmail(
              1,
              1_000,
              "deals",
              List.of("a", "b"),
              0.25,
              12.5,
              new Composition("help", List.of("c", "a")),
              true),
          new PlannedEmail(2, 2_000, "help", List.of("c"), 1, -1));

  private Shop shop;
  private Runs runs;
  private PlanRun.Made made;

  @BeforeEach
  void open(@TempDir Path folder) throws Refusal {
    shop = new Shop(folder.resolve("shop.chordial"));
    runs = shop.workspace().runs();
    long revision =
        shop.workspace()
            .revisions()
            .replace(new Revisions.Steps(List.of(new Revisions.Step("", "", "design")), 0));
    made = new PlanRun.Made(revision, "v1", "learned", "market", 42, LocalDate.of(2026, 12, 1), 7);
  }

  @AfterEach
  void close() throws Refusal {
    shop.close();
  }

  private List<PlannedEmail> lines(long run, int from, int to) throws Refusal {
    List<PlannedEmail> lines = new ArrayList<>();
    runs.lines(run, from, to, lines::add);
    return lines;
  }

  @Test
  void aPlanIsKeptWithEverythingItWasMadeFrom() throws Refusal {
    long run = exportedRun(LINES);
    List<PlannedEmail> lines = new ArrayList<>();
    runs.lines(run, lines::add);
    assertThat(lines).isEqualTo(LINES);
    assertThat(runs.run(run).orElseThrow().made()).isEqualTo(made);
    assertThat(shop.workspace().revisions().design(made.revision())).hasValue("design");
  }

  @Test
  void linesAreFoundByTheirMinute() throws Refusal {
    long run = runs.draft(made);
    assertThat(runs.lastMinute(run)).isEmpty();
    runs.export(run, LINES::forEach, Unsent.NONE, "plan");
    assertThat(runs.lastMinute(run)).hasValue(2_000);
    assertThat(lines(run, 1_000, 2_001)).isEqualTo(LINES);
    assertThat(lines(run, 1_001, 2_001)).isEqualTo(LINES.subList(1, 2));
    assertThat(lines(run, 1_000, 2_000)).isEqualTo(LINES.subList(0, 1));
  }

  @Test
  void whoIsHeldOutIsKeptWithTheNewIdOfWhoWasMerged() throws Refusal, IOException {
    shop.take("mail", List.of(contact(mail("ann@example.com"), null, null)));
    shop.take("shop", List.of(contact(id("7"), null, null)));
    long ann = shop.workspace().people().find("ann@example.com").orElseThrow().storeId();
    long seven = shop.workspace().people().find("7").orElseThrow().storeId();
    long run = runs.draft(made);
    List<HeldOut> out = List.of(new HeldOut(seven, 1_000), new HeldOut(ann, 2_000));
    runs.export(run, LINES::forEach, new Unsent(List.of(), out), "plan");
    assertThat(runs.heldOut(run)).isEqualTo(out);
    shop.take("join", List.of(contact(both("7", "ann@example.com"), null, null)));
    assertThat(runs.heldOut(run)).extracting(HeldOut::storeId).containsExactly(ann, ann);
  }

  @Test
  void onlyTheNewestDraftIsKept() throws Refusal {
    runs.draft(made);
    long exported = exportedRun(LINES);
    runs.draft(made);
    long draft = runs.draft(made);
    assertThat(runs.all()).extracting(PlanRun::id).containsExactly(draft, exported);
    assertThatThrownBy(() -> runs.export(draft + 1, LINES::forEach, Unsent.NONE, "plan"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("Plan again");
  }

  @Test
  void anExportTakesThePlaceOfEarlierOnesOfItsDaysOnly() throws Refusal {
    long inside = exportedRun(LINES);
    long across = exportedRun(days(5, 7));
    long around = exportedRun(days(1, 8));
    assertThat(state(inside)).isEqualTo(PlanRun.State.SUPERSEDED);
    assertThat(state(across)).isEqualTo(PlanRun.State.EXPORTED);
    assertThat(state(around)).isEqualTo(PlanRun.State.EXPORTED);
    assertThat(shop.workspace().audit().entries().getFirst().deed()).isEqualTo(Audit.Deed.EXPORT);
  }

  private PlanRun.Made days(int from, int days) {
    return new PlanRun.Made(
        made.revision(), "v1", "learned", "market", 42, LocalDate.of(2026, 12, from), days);
  }

  private PlanRun.State state(long run) throws Refusal {
    return runs.run(run).orElseThrow().state();
  }

  private long exportedRun(List<PlannedEmail> lines) throws Refusal {
    return exportedRun(made, lines);
  }

  private long exportedRun(PlanRun.Made of) throws Refusal {
    return exportedRun(of, LINES);
  }

  private long exportedRun(PlanRun.Made of, List<PlannedEmail> lines) throws Refusal {
    long run = runs.draft(of);
    runs.export(run, lines::forEach, Unsent.NONE, "plan");
    return run;
  }

  @Test
  void theLinesOfAMergedCustomerHaveTheNewId() throws Refusal, IOException {
    shop.take("mail", List.of(contact(mail("ann@example.com"), null, null)));
    shop.take("shop", List.of(contact(id("7"), null, null)));
    long ann = shop.workspace().people().find("ann@example.com").orElseThrow().storeId();
    long seven = shop.workspace().people().find("7").orElseThrow().storeId();
    long run = exportedRun(List.of(new PlannedEmail(seven, 1, "t", List.of("a"), 1, 0)));
    shop.take("join", List.of(contact(both("7", "ann@example.com"), null, null)));
    assertThat(lines(run, 0, 2)).extracting(PlannedEmail::storeId).containsExactly(ann);
  }

  @Test
  void simulationsAreKept() throws Refusal {
    Scenarios scenarios = shop.workspace().scenarios();
    long id = scenarios.keep("Slower", made.revision(), "v1", "figures");
    assertThat(scenarios.result(id)).hasValue("figures");
    assertThat(scenarios.all()).extracting(Scenarios.ScenarioRun::name).containsExactly("Slower");
    scenarios.forget(id);
    assertThat(scenarios.all()).isEmpty();
  }
}
