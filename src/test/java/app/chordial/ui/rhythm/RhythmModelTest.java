package app.chordial.ui.rhythm;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.rhythm.Cadence;
import app.chordial.rhythm.Rhythm;
import app.chordial.rhythm.RhythmCheck;
import app.chordial.ui.kit.NumberReading;
import app.chordial.ui.kit.Texts;
import app.chordial.ui.workbench.TestBench;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RhythmModelTest {

  private static final List<Setting> ALL =
      Stream.of(Settings.PACE, Settings.CADENCE, Settings.BALANCE, List.of(Settings.SHARE))
          .flatMap(List::stream)
          .toList();

  private final TestBench test = new TestBench();
  private final RhythmModel model = new RhythmModel(test.session);

  @Test
  void everySettingWritesWhatItReads_andNothingElse() {
    for (Setting setting : ALL) {
      Rhythm rhythm = Rhythm.DEFAULT;
      NumberReading limits = setting.limits().apply(rhythm);
      double value = limits.step(setting.read().apply(rhythm), 1);
      Rhythm changed = setting.write().apply(rhythm, value);
      assertThat(setting.read().apply(changed)).as(setting.key()).isEqualTo(value);
      for (Setting other : ALL) {
        if (!other.equals(setting)) {
          assertThat(other.read().apply(changed))
              .as(setting.key() + " leaves " + other.key())
              .isEqualTo(other.read().apply(rhythm));
        }
      }
    }
  }

  @Test
  void everySettingHasItsTexts() {
    assertThat(ALL)
        .allSatisfy(
            setting -> {
              assertThat(Texts.has("rhythm." + setting.key())).as(setting.key()).isTrue();
              assertThat(Texts.has("rhythm." + setting.key() + ".edit")).as(setting.key()).isTrue();
            });
  }

  @Test
  void typingAGapIsOneStepThatUndoTakesBack() {
    Setting base = Settings.PACE.getFirst();
    model.set(base, 1);
    model.set(base, 14);
    assertThat(model.rhythmProperty().get().pace().baseGapDays()).isEqualTo(14);
    assertThat(test.session.history().undoTitle()).hasValue("Usual gap");
    test.session.undo();
    assertThat(model.rhythmProperty().get()).isEqualTo(Rhythm.DEFAULT);
  }

  @Test
  void theSmallestGapCanNotBePutAboveTheWidest() {
    Setting smallest = Settings.PACE.get(1);
    assertThat(smallest.limits().apply(Rhythm.DEFAULT).high()).isEqualTo(60);
    assertThat(Settings.PACE.get(2).limits().apply(Rhythm.DEFAULT).low()).isEqualTo(2);
  }

  @Test
  void withoutASendDayTheScreenSaysThatNothingGoes() {
    List<String> seen = new ArrayList<>();
    model.problem("cadence.days").subscribe(now -> seen.add(now));
    model.setSendDay(DayOfWeek.TUESDAY, false);
    model.setSendDay(DayOfWeek.THURSDAY, false);
    assertThat(seen.getLast()).contains("at least one send day");
    assertThat(Saying.rhythm(model.rhythmProperty().get())).contains("No e-mail goes");
    model.setSendDay(DayOfWeek.MONDAY, true);
    assertThat(seen.getLast()).isEmpty();
  }

  @Test
  void limitsCanBeAddedChangedAndTakenAway() {
    model.addCap();
    model.setCap(2, new Cadence.Cap(12, 90));
    model.removeCap(0);
    assertThat(model.rhythmProperty().get().cadence().caps())
        .containsExactly(new Cadence.Cap(6, 30), new Cadence.Cap(12, 90));
  }

  @Test
  void aLimitThatAnotherMakesIdleIsPointedOut() {
    model.setCap(1, new Cadence.Cap(10, 30));
    assertThat(model.problemsProperty().get())
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains("10 in 30 days"));
  }

  @Test
  void theUsualRhythmHasNoProblem() {
    assertThat(RhythmCheck.problems(Rhythm.DEFAULT)).isEmpty();
  }

  @Test
  void balanceIsSaidInMoney() {
    model.set(Settings.SHARE, 0.75);
    assertThat(Saying.balance(model.rhythmProperty().get().balance(), "GBP"))
        .contains("£2.00", "£6.00");
  }

  @Test
  @Tag("law")
  void aTypicalMonthKeepsGapSendDaysAndCaps() {
    SplittableRandom random = new SplittableRandom(5);
    for (int i = 0; i < 300; i++) {
      Rhythm rhythm = random(random);
      double receptivity = random.nextDouble(0.1, 5);
      List<Integer> days = List.copyOf(TypicalMonth.days(rhythm, receptivity));
      assertThat(TypicalMonth.sendDays(rhythm.cadence())).containsAll(days);
      for (int at = 1; at < days.size(); at++) {
        assertThat((double) days.get(at) - days.get(at - 1))
            .isGreaterThanOrEqualTo(rhythm.pace().gapDays(receptivity));
      }
      for (Cadence.Cap cap : rhythm.cadence().caps()) {
        for (int day : days) {
          assertThat(days.stream().filter(d -> d > day - cap.days() && d <= day).count())
              .isLessThanOrEqualTo(cap.emails());
        }
      }
    }
  }

  private static Rhythm random(SplittableRandom random) {
    Rhythm rhythm = Rhythm.DEFAULT;
    for (Setting setting : Settings.PACE) {
      NumberReading limits = setting.limits().apply(rhythm);
      rhythm =
          setting
              .write()
              .apply(rhythm, limits.step(setting.read().apply(rhythm), random.nextInt(-5, 6)));
    }
    List<DayOfWeek> days =
        Stream.of(DayOfWeek.values()).filter(_ -> random.nextInt(3) == 0).toList();
    return Settings.withDays(
        Settings.withCaps(
            rhythm, List.of(new Cadence.Cap(random.nextInt(4), 1 + random.nextInt(20)))),
        days);
  }
}
