package app.chordial.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("law")
class MomentsTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2026-05-01 10:00:00 +0200 | 2026-05-01T08:00:00Z
          2026-05-01T10:00:00+02:00 | 2026-05-01T08:00:00Z
          2026-05-01T10:00Z         | 2026-05-01T10:00:00Z
          2026-05-01 10:00:00 UTC   | 2026-05-01T10:00:00Z
          2026-05-01T10:00:00.123Z  | 2026-05-01T10:00:00.123Z
          2026-05-01 10:00:00       | 2026-05-01T08:00:00Z
          2026-05-01 10:00          | 2026-05-01T08:00:00Z
          2026-05-01                | 2026-04-30T22:00:00Z
          2026-03-29 02:30:00       | 2026-03-29T01:30:00Z
          2026-10-25 02:30:00       | 2026-10-25T00:30:00Z
          """)
  void aMomentWithoutAnOffsetIsInTheShopsZone(String text, Instant instant) throws BadCell {
    assertThat(new Moments(BERLIN, List.of(Moments.ISO)).read(text)).isEqualTo(instant);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          dd.MM.yyyy HH:mm   | 01.05.2026 10:00    | 2026-05-01T08:00:00Z
          MM/dd/yyyy         | 05/01/2026          | 2026-04-30T22:00:00Z
          d MMM yyyy         | 1 May 2026          | 2026-04-30T22:00:00Z
          MM/dd/yy h:mm a    | 05/01/26 1:30 PM    | 2026-05-01T11:30:00Z
          epoch seconds      | 1777622400          | 2026-05-01T08:00:00Z
          epoch milliseconds | 1777622400000       | 2026-05-01T08:00:00Z
          """)
  void aPatternIsReadTheSameOnEveryMachine(String pattern, String text, Instant instant)
      throws BadCell {
    assertThat(new Moments(BERLIN, List.of(pattern)).read(text)).isEqualTo(instant);
  }

  @Test
  void theFirstPatternThatFitsReads() throws BadCell {
    Moments moments = new Moments(BERLIN, List.of("dd.MM.yyyy", Moments.ISO));
    assertThat(moments.read("01.05.2026")).isEqualTo(moments.read("2026-05-01"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "yesterday", "2026-02-30", "2026-13-01", "01.05.2026", "25:00"})
  void whatIsNoDateIsNotBentIntoOne(String text) {
    Moments moments = new Moments(BERLIN, List.of(Moments.ISO));
    assertThatThrownBy(() -> moments.read(text)).isInstanceOf(BadCell.class);
  }
}
