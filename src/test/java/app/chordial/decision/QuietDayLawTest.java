package app.chordial.decision;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.audience.RandomAudiences;
import app.chordial.decision.Decision.Quiet;
import app.chordial.decision.Decision.Send;
import app.chordial.design.Design;
import app.chordial.rhythm.Cadence.Cap;
import app.chordial.rhythm.Quiet.Span;
import app.chordial.work.Chance;
import app.chordial.work.Parallel;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("law")
class QuietDayLawTest {

  private static final LocalDate FROM = RandomAudiences.TODAY.plusDays(5);
  private static final LocalDate TO = RandomAudiences.TODAY.plusDays(16);

  private static Design quiet(Design design, LocalDate from, LocalDate to) {
    var cadence = design.rhythm().cadence();
    Span span = new Span("Holidays", from, to, false);
    return design.withRhythm(
        design.rhythm().with(cadence.with(cadence.quiet().withSpans(List.of(span)))));
  }

  private static Planned planned(Design design, long seed) {
    return Planned.of(
        RandomPrograms.planner(design, RandomAudiences.of(seed, 300)), Parallel.SAME_THREAD);
  }

  private static boolean isHoliday(int day) {
    LocalDate date = LocalDate.ofEpochDay(day);
    return !date.isBefore(FROM) && !date.isAfter(TO);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void nothingGoesOnQuietDaysAndCapsHoldAroundThem(long seed) {
    Planned planned = planned(quiet(RandomPrograms.of(seed), FROM, TO), seed);
    assertThat(planned.lines()).noneMatch(line -> isHoliday(line.day()));
    assertThat(planned.lines()).anyMatch(line -> line.day() > TO.toEpochDay());
    PastMail past = new PastMail(planned.planner(), Exported.NONE);
    for (int customer = 0; customer < 300; customer++) {
      Standing standing = past.standing(planned.planner().snapshot().view(customer));
      for (Planned.Line line : planned.of(customer)) {
        if (line.decision() instanceof Send send) {
          standing =
              standing.after(
                  send.minute(), line.day(), send.chord().theme(), send.chord().messages());
          for (Cap cap : planned.planner().design().rhythm().cadence().caps()) {
            assertThat(standing.emailsWithin(line.day(), cap.days()))
                .isLessThanOrEqualTo(cap.emails());
          }
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void whatWaitsGetsASlotBeforeOrAfterThem(long seed) {
    Planned planned = planned(quiet(RandomPrograms.of(seed), FROM, TO), seed);
    int slots = 0;
    for (Planned.Line line : planned.lines()) {
      if (line.decision() instanceof Quiet quiet) {
        boolean isNamed = quiet.until() != Integer.MIN_VALUE && quiet.until() != Integer.MAX_VALUE;
        assertThat(isNamed && isHoliday(quiet.until())).isFalse();
        assertThat(quiet.deferred()).noneMatch(one -> isHoliday(one.slot()));
        slots += quiet.deferred().size();
      }
    }
    assertThat(slots).isPositive();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void aQuietDayIsSaidWithItsName(long seed) {
    Planner planner =
        RandomPrograms.planner(
            quiet(RandomPrograms.of(seed), FROM, TO), RandomAudiences.of(seed, 300));
    Planner loud = RandomPrograms.planner(RandomPrograms.of(seed), RandomAudiences.of(seed, 300));
    int day = loud.sendDayFrom((int) FROM.toEpochDay());
    assertThat(planner.isSendDay(day)).isFalse();
    assertThat(planner.sendDayFrom(day)).isEqualTo(loud.sendDayFrom((int) TO.toEpochDay() + 1));
    for (int customer = 0; customer < 300; customer++) {
      var view = planner.snapshot().view(customer).at(planner.sendMinute(day));
      if (view.isMailable()) {
        Explanation why =
            new Explaining(planner).explain(Market.OPEN, view, Standing.NONE, new Chance(1, 0));
        assertThat(why.decision())
            .isInstanceOfSatisfying(
                Quiet.class, quiet -> assertThat(quiet.why()).isEqualTo(Silence.QUIET_DAY));
        assertThat(new Saying(planner.design(), "GBP").decision(why))
            .contains("that day is quiet (Holidays). The next can go on");
        return;
      }
    }
    throw new AssertionError("nobody may be mailed");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void whereEveryDayIsQuietNothingEverGoes(long seed) {
    Design design =
        quiet(
            RandomPrograms.of(seed),
            RandomAudiences.TODAY.minusDays(1),
            RandomAudiences.TODAY.plusYears(5));
    assertThat(planned(design, seed).lines()).isEmpty();
  }
}
