package app.chordial.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.chordial.audience.Snapshot;
import app.chordial.decision.Composition;
import app.chordial.decision.PastMail;
import app.chordial.decision.Planner;
import app.chordial.job.ExportTask.Exported;
import app.chordial.job.ExportTask.Prepared;
import app.chordial.job.PlanTask.Asked;
import app.chordial.store.PlanRun;
import app.chordial.store.PlanRun.State;
import app.chordial.work.Progress;
import app.chordial.work.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a plan once it is exported. */
class ExportedPlanTest {

  private static final Asked WEEK = new Asked(TinyShop.MONDAY, 7, 1);

  @TempDir private Path folder;
  private TinyShop tiny;
  private OpenShop shop;

  @BeforeEach
  void open() throws Refusal, IOException {
    tiny = new TinyShop(folder.resolve("shop"));
    shop = tiny.shop();
  }

  @AfterEach
  void close() throws Refusal {
    tiny.close();
  }

  private Exported export(Asked asked, String name) throws Refusal {
    return new ExportTask(shop)
        .export(Destination.GENERIC, asked, folder.resolve(name), Progress.NONE);
  }

  private State state(long run) throws Refusal {
    return shop.workspace().runs().run(run).orElseThrow().state();
  }

  /** Asks the store on a connection of the test's own. */
  private void sql(String statement) throws SQLException {
    String url = "jdbc:h2:async:" + folder.resolve("shop").resolve("store").toAbsolutePath();
    try (Connection connection = DriverManager.getConnection(url, "sa", "");
        Statement one = connection.createStatement()) {
      one.execute(statement);
    }
  }

  @Test
  void anExportThatFailsLeavesTheEarlierOneCounting() throws Refusal, SQLException {
    Exported first = export(WEEK, "first");
    Prepared again = new ExportTask(shop).prepare(Destination.GENERIC, WEEK, Progress.NONE);
    sql(
        "alter table plan_run add constraint one_only check (state <> 'EXPORTED' or id = "
            + first.run()
            + ")");
    Path second = folder.resolve("second");
    assertThatThrownBy(() -> new ExportTask(shop).write(again, second)).isInstanceOf(Refusal.class);
    assertThat(second).doesNotExist();
    assertThat(state(first.run())).isEqualTo(State.EXPORTED);
    assertThat(state(again.planned().run())).isEqualTo(State.DRAFT);
    sql("alter table plan_run drop constraint one_only");
    new ExportTask(shop).write(again, second);
    assertThat(second).isNotEmptyDirectory();
    assertThat(state(first.run())).isEqualTo(State.SUPERSEDED);
    assertThat(state(again.planned().run())).isEqualTo(State.EXPORTED);
  }

  @Test
  void whatWasBuiltInAWeekIsKnownFromItsDaysThatWereExported() throws Refusal {
    export(WEEK, "first");
    LocalDate thursday = TinyShop.MONDAY.plusDays(3);
    PastMail past = past(thursday);
    Composition tea = new Composition("news", List.of("tea"));
    assertThat(past.built(epoch(TinyShop.MONDAY))).containsExactly(tea);
    assertThat(past.built(epoch(thursday))).containsExactly(tea);
    assertThat(past.built(epoch(TinyShop.MONDAY.plusDays(6)))).containsExactly(tea);
    assertThat(past.built(epoch(TinyShop.MONDAY.plusDays(7)))).isEmpty();
    assertThat(past.built(epoch(TinyShop.MONDAY.minusDays(1)))).isEmpty();
    assertThat(past(TinyShop.MONDAY).built(epoch(TinyShop.MONDAY))).isEmpty();
  }

  private static int epoch(LocalDate day) {
    return (int) day.toEpochDay();
  }

  private PastMail past(LocalDate from) throws Refusal {
    Snapshot snapshot = shop.snapshot(from, Progress.NONE);
    Planner planner = shop.planners().planner(shop.design(), snapshot, shop.work(Progress.NONE));
    return new PastMail(planner, new ExportedMail(shop.workspace()).known(shop.design(), snapshot));
  }

  @Test
  void draftsLeaveNoTrace() throws Refusal {
    Exported first = export(WEEK, "first");
    for (long seed = 1; seed <= 3; seed++) {
      new PlanTask(shop).plan(new Asked(TinyShop.MONDAY, 7, seed), Progress.NONE);
    }
    List<PlanRun> runs = shop.workspace().runs().all();
    assertThat(runs).extracting(PlanRun::state).containsExactly(State.DRAFT, State.EXPORTED);
    assertThat(runs.getFirst().made().seed()).isEqualTo(3);
    int[] lines = new int[1];
    shop.workspace().runs().lines(runs.getFirst().id(), _ -> lines[0]++);
    assertThat(lines[0]).isZero();
    shop.workspace().runs().lines(first.run(), _ -> lines[0]++);
    assertThat(lines[0]).isEqualTo((int) first.emails()).isPositive();
  }

  @Test
  void aPlanThatANewerOneReplacedIsNotExported() throws Refusal {
    ExportTask task = new ExportTask(shop);
    Prepared old = task.prepare(Destination.GENERIC, WEEK, Progress.NONE);
    task.prepare(Destination.GENERIC, WEEK, Progress.NONE);
    Path target = folder.resolve("old");
    assertThatThrownBy(() -> task.write(old, target))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("Plan again");
    assertThat(Files.exists(target)).isFalse();
  }
}
