package app.chordial.audience;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Days of zones whose clocks change at midnight, by half an hour, by a day, or never. */
@Tag("law")
class ShopTimeTest {

  private static final int FIRST = 0;
  private static final int LAST = (int) LocalDate.of(2099, 12, 31).toEpochDay();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UTC",
        "+05:45",
        "Europe/London",
        "America/Sao_Paulo",
        "Africa/Monrovia",
        "Africa/Casablanca",
        "Africa/Cairo",
        "Australia/Lord_Howe",
        "Antarctica/Troll",
        "Pacific/Apia",
        "Pacific/Kwajalein"
      })
  void everyDayBeginsWhenJavaTimeSaysIt(String name) {
    ZoneId zone = ZoneId.of(name);
    ShopTime time = new ShopTime(zone);
    for (int day = FIRST; day <= LAST; day++) {
      LocalDate date = LocalDate.ofEpochDay(day);
      int start = ShopTime.minute(date.atStartOfDay(zone).toInstant());
      if (time.startOf(day) != start) {
        assertThat(time.startOf(day)).as("%s in %s", date, zone).isEqualTo(start);
      }
    }
  }
}
