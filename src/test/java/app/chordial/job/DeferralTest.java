package app.chordial.job;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.design.Edit;
import app.chordial.job.PlanTask.Asked;
import app.chordial.job.PlanTask.Planned;
import app.chordial.rhythm.Cadence;
import app.chordial.rhythm.Pace;
import app.chordial.rhythm.Rhythm;
import app.chordial.store.PlanRun.State;
import app.chordial.work.Progress;
import app.chordial.work.Refusal;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A cap lets one e-mail through in thirty days: the second message waits ten days and expires,
 * however many plans that takes.
 */
class DeferralTest {

  private static final LocalDate MONDAY = TinyShop.MONDAY;
  private static final Rhythm TIGHT =
      Rhythm.DEFAULT
          .with(new Pace(1, 1, 1, 0, 90, 180, 12))
          .with(
              new Cadence(
                  List.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY),
                  9,
                  1,
                  List.of(new Cadence.Cap(1, 30)),
                  10,
                  0));

  @TempDir private Path folder;
  private TinyShop tiny;
  private OpenShop shop;

  @BeforeEach
  void open() throws Refusal, IOException {
    tiny = new TinyShop(folder.resolve("shop"));
    shop = tiny.shop();
    shop.apply(Edit.of("Tighten", design -> design.withRhythm(TIGHT)));
  }

  @AfterEach
  void close() throws Refusal {
    tiny.close();
  }

  private Planned plan(LocalDate from, int days) throws Refusal {
    return new PlanTask(shop).plan(new Asked(from, days, 1), Progress.NONE);
  }

  private long export(LocalDate from, int days) throws Refusal {
    return new ExportTask(shop)
        .export(
            Destination.LOG,
            new Asked(from, days, 1),
            folder.resolve("from " + from),
            Progress.NONE)
        .run();
  }

  @Test
  void whatOnePlanHeldBackExpiresInTheNext() throws Refusal {
    assertThat(plan(MONDAY, 21).outlook().expired()).isEqualTo(TinyShop.CUSTOMERS);
    assertThat(plan(MONDAY, 7).outlook().expired()).isZero();
    export(MONDAY, 7);
    assertThat(plan(MONDAY.plusDays(7), 7).outlook().expired()).isZero();
    assertThat(plan(MONDAY.plusDays(7), 14).outlook().expired()).isEqualTo(TinyShop.CUSTOMERS);
  }

  @Test
  void itExpiresOnceHoweverThePlansAreCut() throws Refusal {
    long expired = 0;
    for (int days = 0; days < 28; days += 7) {
      expired += plan(MONDAY.plusDays(days), 7).outlook().expired();
      export(MONDAY.plusDays(days), 7);
    }
    assertThat(expired).isEqualTo(plan(MONDAY, 28).outlook().expired()).isPositive();
  }

  @Test
  void whatExpiredBetweenTwoPlansIsListedByTheSecond() throws Refusal {
    export(MONDAY, 7);
    assertThat(plan(MONDAY.plusDays(21), 7).outlook().expired()).isEqualTo(TinyShop.CUSTOMERS);
  }

  @Test
  void whatAPlanThatWasNotSentHeldBackIsForgotten() throws Refusal {
    long run = export(MONDAY, 7);
    shop.workspace().runs().change(run, State.SUPERSEDED);
    assertThat(plan(MONDAY.plusDays(21), 7).outlook().expired()).isZero();
  }

  @Test
  void whatADayHeldBackThatWasPlannedAnewIsForgotten() throws Refusal {
    export(MONDAY, 7);
    LocalDate thursday = MONDAY.plusDays(3);
    shop.apply(Edit.of("Drop", design -> design.withMessages(design.messages().subList(0, 1))));
    export(thursday, 7);
    shop.save(shop.history().undone());
    assertThat(plan(MONDAY.plusDays(21), 7).outlook().expired()).isZero();
  }

  @Test
  void whatWentAfterAllDoesNotExpire() throws Refusal, IOException {
    export(MONDAY, 7);
    LocalDate friday = MONDAY.plusDays(4);
    var at = friday.atTime(11, 0).toInstant(java.time.ZoneOffset.UTC);
    tiny.take("results", List.of(TinyShop.sent(3, at, "cake")));
    assertThat(plan(MONDAY.plusDays(21), 7).outlook().expired()).isEqualTo(TinyShop.CUSTOMERS - 1);
  }
}
