package app.chordial.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.audience.EventType;
import app.chordial.audience.ShopTime;
import app.chordial.decision.Decision;
import app.chordial.design.Design;
import app.chordial.message.Message;
import app.chordial.rhythm.Cadence;
import app.chordial.rhythm.Pace;
import app.chordial.rhythm.Rhythm;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days of 23, 23½, 24½ and 25 hours, days that begin at one o'clock, and 29 February. */
@Tag("law")
class OddDaysTest {

  /** A daily e-mail at an hour that the clock skips or repeats on one of the days. */
  private static Design daily(int hour) {
    Cadence cadence =
        new Cadence(List.of(DayOfWeek.values()), hour, 4, List.of(new Cadence.Cap(3, 7)), 21, 3);
    Pace everyDay = new Pace(1, 1, 1, 0, 90, 180, 12);
    return OddShop.design().withRhythm(Rhythm.DEFAULT.with(everyDay).with(cadence));
  }

  @ParameterizedTest
  @CsvSource({
    "Europe/London, 2026-03-29, 1, 02:00",
    "Europe/London, 2026-10-25, 1, 01:00",
    "Australia/Lord_Howe, 2026-10-04, 2, 02:30",
    "Australia/Lord_Howe, 2026-04-05, 1, 01:00",
    "Africa/Cairo, 2026-04-24, 0, 01:00",
    "Africa/Cairo, 2026-10-29, 23, 23:00",
    "America/New_York, 2026-03-08, 2, 03:00"
  })
  void aChangeOfTheClockMovesNoEmailToAnotherDay(
      String zone, LocalDate change, int hour, LocalTime then) {
    OddShop shop = new OddShop(change.minusDays(3), zone).customers(8);
    ShopTime time = shop.time();
    int midnight = time.startOf(change);
    for (int customer = 0; customer < 8; customer += 2) {
      shop.at(customer, midnight - 60 * 24 * 9, EventType.VIEW, OddShop.ROD, 0, OddShop.PAGE);
      shop.at(customer, midnight - 60 * 24 * 8, EventType.PURCHASE, OddShop.ROD, 2_000, 1);
    }
    Everything said = Everything.of(shop, daily(hour));
    assertThat(said.sends()).isNotEmpty();
    for (Everything.Line line : said.lines()) {
      if (line.decision() instanceof Decision.Send send) {
        assertThat(time.day(send.minute())).isEqualTo(line.day());
        ZonedDateTime local = ShopTime.instant(send.minute()).atZone(time.zone());
        boolean isThen = line.day() == change.toEpochDay();
        assertThat(local.toLocalTime()).isEqualTo(isThen ? then : LocalTime.of(hour, 0));
      }
    }
    for (int customer = 0; customer < 8; customer++) {
      theCapHolds(said, customer);
    }
    assertThat(said.total(Policy.DESIGN, Metric.EMAILS)).isPositive();
    assertThat(said.total(Policy.BATCH_AND_BLAST, Metric.GAP_DAYS))
        .isEqualTo(said.total(Policy.BATCH_AND_BLAST, Metric.GAPS));
  }

  private static void theCapHolds(Everything said, int customer) {
    List<Integer> days = new ArrayList<>();
    for (Everything.Line line : said.lines()) {
      if (line.customer() == customer && line.decision() instanceof Decision.Send) {
        days.add(line.day());
        int today = line.day();
        assertThat(days.stream().filter(day -> day > today - 7)).hasSizeLessThanOrEqualTo(3);
      }
    }
  }

  /** Both the skipped and the repeated hour hold events, in the order in which they happened. */
  @ParameterizedTest
  @CsvSource({
    "Europe/London, 2026-03-29",
    "Europe/London, 2026-10-25",
    "Australia/Lord_Howe, 2026-04-05",
    "Australia/Lord_Howe, 2026-10-04"
  })
  void whatHappensWhileTheClockChangesBelongsToItsDay(String zone, LocalDate change) {
    OddShop shop = new OddShop(change.plusDays(1), zone).customers(1);
    ShopTime time = shop.time();
    int first = time.startOf(change);
    int end = time.startOf(change.plusDays(1));
    for (int minute = first; minute < end; minute += 10) {
      shop.at(0, minute, EventType.VIEW, OddShop.ROD, 0, OddShop.PAGE);
    }
    shop.at(0, first + 90, EventType.SENT, -1, 0, OddShop.RODS);
    shop.at(0, end - 1, EventType.CLICK, -1, 0, OddShop.RODS);
    Everything said = Everything.of(shop, OddShop.design());
    assertThat(said.evidence()).hasSize((end - first + 9) / 10 + 1);
    assertThat(said.evidence())
        .allSatisfy(one -> assertThat(one.day()).isEqualTo((int) change.toEpochDay()));
    assertThat(said.evidence().stream().filter(one -> one.weight() > 0)).hasSize(2);
  }

  @Test
  void aMessageForTheLeapDayGoesOnTheLeapDay() {
    LocalDate leap = LocalDate.of(2028, 2, 29);
    OddShop shop = new OddShop(leap.minusDays(7)).customers(10);
    for (int customer = 0; customer < 10; customer++) {
      shop.daysAgo(customer, 300, EventType.PURCHASE, OddShop.BULB, 2_000, 1);
    }
    Message only = OddShop.message("leap", "news", List.of(), List.of(), leap);
    Everything said = Everything.of(shop, OddShop.design().withMessages(List.of(only)));
    assertThat(said.sends()).hasSize(10);
    assertThat(said.sends())
        .allSatisfy(send -> assertThat(shop.time().date(send.minute())).isEqualTo(leap));
    assertThat(said.matching(6)).isEqualTo(10);
  }

  @ParameterizedTest
  @CsvSource({
    "2028-02-29, 10",
    "2027-02-28, 10",
    "2027-02-14, 10",
    "2027-02-13, 0",
    "2027-03-01, 0"
  })
  void whoWasBornOnALeapDayHasABirthdayEveryYear(LocalDate today, int having) {
    Everything said = Everything.of(new OddShop(today).customers(10), OddShop.design(), 1);
    assertThat(said.matching(6)).isEqualTo(having);
  }
}
