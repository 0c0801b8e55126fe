package app.chordial.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.chordial.decision.Planning.Span;
import app.chordial.design.Checking;
import app.chordial.design.Design;
import app.chordial.design.DesignJson;
import app.chordial.job.PlanTask.Asked;
import app.chordial.job.SimulateTask.Wanted;
import app.chordial.simulation.Horizon;
import app.chordial.simulation.Policy;
import app.chordial.work.Chance;
import app.chordial.work.Problem;
import app.chordial.work.Progress;
import app.chordial.work.Refusal;
import app.chordial.work.Where;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A design that can't work is told of, and nothing is planned with it. */
class UnsoundDesignTest {

  @TempDir private Path folder;

  /** What is replaced in the file of a sound design, and by what. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"minGapDays\": 2|\"minGapDays\": 70",
        "\"baseGapDays\": 7|\"baseGapDays\": 0",
        "\"maxGapDays\": 60.0|\"maxGapDays\": 1e300",
        "\"steepness\": 0.5|\"steepness\": -1",
        "\"steepness\": 0.5|\"steepness\": 1e999",
        "\"halfLifeDays\": 90|\"halfLifeDays\": 0",
        "\"restAfterDays\": 180|\"restAfterDays\": -1",
        "\"sendHour\": 9|\"sendHour\": 24",
        "\"messagesPerEmail\": 4|\"messagesPerEmail\": 0",
        "\"deferralDays\": 21|\"deferralDays\": -1",
        "\"deferralDays\": 21|\"deferralDays\": 2147483647",
        "\"distinctEmailsAWeek\": 3|\"distinctEmailsAWeek\": -1",
        "\"days\": 30|\"days\": 0",
        "\"emails\": 6|\"emails\": -1",
        "\"relevanceFloor\": 0.1|\"relevanceFloor\": 1.5",
        "\"theme\": \"news\"|\"theme\": \"gone\"",
      })
  void nothingIsPlannedWithIt(String change) throws Refusal, IOException {
    try (TinyShop tiny = new TinyShop(folder.resolve("shop"))) {
      OpenShop shop = tiny.shop();
      Design bad = changed(shop, change);
      Problem first =
          Checking.check(bad).stream()
              .filter(one -> one.severity() == Problem.Severity.ERROR)
              .findFirst()
              .orElseThrow();
      Asked week = new Asked(TinyShop.MONDAY, 7, 1);
      Horizon horizon = new Horizon(TinyShop.MONDAY, 1, 1, 1);
      ExplainTask explain = new ExplainTask(shop);
      var card = explain.customer("3");
      var snapshot = shop.snapshot(TinyShop.MONDAY, Progress.NONE);
      Span span = new Span(TinyShop.MONDAY, 7, new Chance(1, 0));
      List<ThrowingCallable> ways =
          List.of(
              () -> new PlanTask(shop).plan(week, Progress.NONE),
              () -> new ExportTask(shop).prepare(Destination.LOG, week, Progress.NONE),
              () ->
                  new SimulateTask(shop)
                      .simulate(Wanted.of(List.of(Policy.DESIGN), horizon), Progress.NONE),
              () -> explain.explain(card, TinyShop.MONDAY.plusDays(1), 1, Progress.NONE));
      for (ThrowingCallable way : ways) {
        assertThatThrownBy(way)
            .isInstanceOf(Refusal.class)
            .hasMessageContaining(first.message())
            .hasMessageContaining("Nothing was changed.");
      }
      if (first.where().place() == Where.Place.RHYTHM) {
        assertThatThrownBy(
                () -> shop.planners().outlook(bad, snapshot, span, shop.work(Progress.NONE)))
            .isInstanceOf(Refusal.class);
      }
      assertThat(shop.workspace().runs().all()).isEmpty();
      assertThat(shop.workspace().scenarios().all()).isEmpty();
    }
  }

  /** Puts the changed file in the place of the design, which it may, and is told of. */
  private Design changed(OpenShop shop, String change) throws Refusal, IOException {
    String[] parts = change.split("\\|", -1);
    String sound = DesignJson.write(shop.design());
    assertThat(sound).contains(parts[0]);
    Path file = Files.writeString(folder.resolve("bad.json"), sound.replace(parts[0], parts[1]));
    assertThat(new DesignTask(shop).read(file))
        .extracting(Problem::severity)
        .contains(Problem.Severity.ERROR);
    return shop.design();
  }

  @Test
  void aSoundDesignIsTakenWithoutAWord() throws Refusal, IOException {
    try (TinyShop tiny = new TinyShop(folder.resolve("shop"))) {
      Path file = folder.resolve("good.json");
      new DesignTask(tiny.shop()).write(file);
      assertThat(new DesignTask(tiny.shop()).read(file)).isEmpty();
    }
  }
}
