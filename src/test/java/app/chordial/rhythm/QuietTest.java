package app.chordial.rhythm;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.rhythm.Quiet.Span;
import app.chordial.work.Problem;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("law")
class QuietTest {

  private static final Span CHRISTMAS =
      new Span("Christmas", LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 26), true);

  private static Cadence quiet(Span span) {
    return Cadence.DEFAULT.with(Quiet.NEVER.withSpans(List.of(span)));
  }

  private static List<Problem> problems(Cadence cadence) {
    return RhythmCheck.problems(Rhythm.DEFAULT.with(cadence));
  }

  @Test
  void christmasComesEveryYear() {
    for (int year = 2020; year < 2040; year++) {
      assertThat(CHRISTMAS.holds(LocalDate.of(year, 12, 23))).isFalse();
      assertThat(CHRISTMAS.holds(LocalDate.of(year, 12, 24))).isTrue();
      assertThat(CHRISTMAS.holds(LocalDate.of(year, 12, 26))).isTrue();
      assertThat(CHRISTMAS.holds(LocalDate.of(year, 12, 27))).isFalse();
    }
  }

  /** Against going through the days of every year one by one. */
  @Test
  void aYearlySpanIsTheSameDaysOfEveryYearAlsoOverNewYear() {
    Random random = new Random(5);
    for (int i = 0; i < 200; i++) {
      LocalDate from = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(800));
      Span span = new Span("", from, from.plusDays(random.nextInt(90)), true);
      LocalDate day = LocalDate.of(2023, 1, 1).plusDays(random.nextInt(2000));
      boolean isHeld = false;
      for (int years = -5; years <= 5; years++) {
        LocalDate first = span.from().plusYears(years);
        LocalDate last = span.to().plusYears(years);
        isHeld |= !day.isBefore(first) && !day.isAfter(last);
      }
      assertThat(span.holds(day)).as(span + " " + day).isEqualTo(isHeld);
    }
  }

  @Test
  void aSpanOfOneYearDoesNotComeAgain() {
    Span once = new Span("Move", LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 9), false);
    assertThat(once.holds(LocalDate.of(2026, 3, 9))).isTrue();
    assertThat(once.holds(LocalDate.of(2027, 3, 9))).isFalse();
  }

  @Test
  void theNightEndsInTheMorning() {
    Quiet night = Quiet.NEVER.withHours(21, 8);
    for (int hour = 0; hour < 24; hour++) {
      assertThat(night.isQuietAt(hour)).isEqualTo(hour >= 21 || hour < 8);
      assertThat(Quiet.NEVER.isQuietAt(hour)).isFalse();
    }
  }

  @Test
  void sendingInAQuietHourIsWrongAndSoAreDaysThatEndBeforeTheyBegin() {
    assertThat(problems(quiet(CHRISTMAS))).isEmpty();
    assertThat(problems(Cadence.DEFAULT.with(Quiet.NEVER.withHours(21, 10))))
        .extracting(Problem::severity)
        .containsExactly(Problem.Severity.ERROR);
    assertThat(problems(Cadence.DEFAULT.with(Quiet.NEVER.withHours(21, 8)))).isEmpty();
    assertThat(problems(Cadence.DEFAULT.with(Quiet.NEVER.withHours(-1, 24)))).hasSize(1);
    Span back = new Span("", LocalDate.of(2026, 3, 9), LocalDate.of(2026, 3, 1), true);
    assertThat(problems(quiet(back))).hasSize(1);
    assertThat(back.holds(LocalDate.of(2026, 3, 5))).isFalse();
    Span always = new Span("", LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1), true);
    assertThat(problems(quiet(always))).hasSize(1);
  }

  @Test
  void theTwentyNinthOfFebruaryIsNoMistake() throws DateTimeException {
    Span leap = new Span("", LocalDate.of(2024, 2, 29), LocalDate.of(2024, 3, 1), true);
    assertThat(leap.holds(LocalDate.of(2026, 2, 28))).isTrue();
    assertThat(leap.holds(LocalDate.of(2028, 2, 28))).isFalse();
  }
}
