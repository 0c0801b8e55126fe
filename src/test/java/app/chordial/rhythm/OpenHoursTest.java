package app.chordial.rhythm;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.audience.ShopTime;
import app.chordial.rhythm.Quiet.Span;
import app.chordial.rhythm.series.Hours;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenHoursTest {

  /** With both changes of the clock, and in Samoa a day that never was. */
  @Tag("law")
  @ParameterizedTest
  @ValueSource(strings = {"UTC", "Europe/London", "Pacific/Apia", "America/St_Johns"})
  void theNextMinuteIsTheFirstThatIsNotQuiet(String zone) {
    ShopTime time = new ShopTime(ZoneId.of(zone));
    Random random = new Random(9);
    for (int round = 0; round < 60; round++) {
      LocalDate around =
          List.of(
                  LocalDate.of(2026, 3, 29),
                  LocalDate.of(2026, 10, 25),
                  LocalDate.of(2011, 12, 29),
                  LocalDate.of(2028, 2, 28))
              .get(random.nextInt(4));
      LocalDate first = around.plusDays(random.nextInt(3));
      List<Span> spans =
          random.nextBoolean()
              ? List.of()
              : List.of(
                  new Span("", first, first.plusDays(random.nextInt(2)), random.nextBoolean()));
      Quiet quiet = new Quiet(spans, random.nextInt(24), random.nextInt(24));
      int minute = time.startOf(around) + random.nextInt(2 * 24 * 60);
      int next = OpenHours.of(quiet, time).next(minute);
      int slow = minute;
      while (isQuiet(quiet, time, slow)) {
        slow++;
      }
      assertThat(next).as("%s at %d", quiet, minute).isEqualTo(slow);
    }
  }

  private static boolean isQuiet(Quiet quiet, ShopTime time, int minute) {
    LocalDateTime local = LocalDateTime.ofInstant(ShopTime.instant(minute), time.zone());
    return quiet.holds(local.toLocalDate()) || quiet.isQuietAt(local.getHour());
  }

  @Test
  void whoIsAlwaysQuietNeverWrites() {
    ShopTime time = new ShopTime(ZoneId.of("Europe/London"));
    LocalDate day = LocalDate.of(2026, 1, 1);
    Span always = new Span("", day, day.plusYears(9), false);
    assertThat(OpenHours.of(new Quiet(List.of(always), 0, 0), time).next(time.startOf(day)))
        .isEqualTo(Hours.NEVER);
    assertThat(OpenHours.of(Quiet.NEVER, time)).isSameAs(Hours.ANY);
  }
}
