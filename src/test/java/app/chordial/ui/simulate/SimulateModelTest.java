package app.chordial.ui.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.audience.RandomAudiences;
import app.chordial.design.Design;
import app.chordial.job.Planners;
import app.chordial.rhythm.Rhythm;
import app.chordial.sample.SampleDesign;
import app.chordial.simulation.Metric;
import app.chordial.simulation.Simulation;
import app.chordial.simulation.Simulation.Banded;
import app.chordial.ui.simulate.SimulateModel.Missing;
import app.chordial.ui.simulate.SimulateModel.Settings;
import app.chordial.ui.workbench.TestBench;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SimulateModelTest {

  private final Locale before = Locale.getDefault();
  private final TestBench test = new TestBench(SampleDesign.design());
  private final SimulateModel model = new SimulateModel(test.bench, new Planners());

  @BeforeEach
  void openAShop() {
    Locale.setDefault(Locale.UK);
    test.session.audience(RandomAudiences.of(4, 300));
    test.session.asOfProperty().set(RandomAudiences.TODAY);
    model.set(new Settings(2, 5, 3));
  }

  @AfterEach
  void speakAsBefore() {
    Locale.setDefault(before);
  }

  private Results ran() {
    model.run();
    return Objects.requireNonNull(model.resultsProperty().get());
  }

  @Test
  void aRunPlaysEveryScenarioOverTheSameHorizon() {
    model.add(Scenario.TWICE_THE_PACE);
    Results results = ran();
    assertThat(results.simulations().sequencedKeySet())
        .containsExactly(Scenario.DESIGN, Scenario.BLAST, Scenario.TWICE_THE_PACE);
    assertThat(results.simulations().values()).allSatisfy(one -> assertThat(one.runs()).hasSize(5));
    assertThat(results.horizon().from()).isEqualTo(RandomAudiences.TODAY);
    assertThat(test.refusals).isEmpty();
  }

  @Test
  void theFirstRunsAreShownWhileTheOthersArePlayed() {
    model.set(new Settings(2, 6, 3));
    List<Results> shown = new ArrayList<>();
    List<Boolean> early = new ArrayList<>();
    model
        .resultsProperty()
        .subscribe(
            now -> {
              if (now != null) {
                shown.add(now);
              }
            });
    model.earlyProperty().subscribe(now -> early.add(now));
    model.run();
    assertThat(shown).hasSize(2);
    assertThat(shown.getFirst().present().runs())
        .isEqualTo(shown.getLast().present().runs().subList(0, Playing.FIRST_RUNS));
    assertThat(early).containsExactly(false, true, false);
    assertThat(model.outdatedProperty().get()).isFalse();
  }

  @Test
  void theSameSettingsGiveTheSameFigures() {
    assertThat(ran().present()).isEqualTo(ran().present());
  }

  @Test
  void anEditMakesTheFiguresThoseOfBefore_andUndoMakesThemPresentAgain() {
    ran();
    assertThat(model.outdatedProperty().get()).isFalse();
    test.session.apply(
        app.chordial.design.Edit.of("Half", design -> Scenario.HALF_THE_PACE.of(design)));
    assertThat(model.outdatedProperty().get()).isTrue();
    test.session.undo();
    assertThat(model.outdatedProperty().get()).isFalse();
    model.set(new Settings(3, 5, 3));
    assertThat(model.outdatedProperty().get()).isTrue();
  }

  @Test
  void whatIsMissingIsNamedInTheOrderInWhichItIsMended() {
    assertThat(model.missingProperty().get()).isEqualTo(Missing.NOTHING);
    test.session.apply(
        app.chordial.design.Edit.of("Empty", design -> design.withMessages(List.of())));
    assertThat(model.missingProperty().get()).isEqualTo(Missing.MESSAGES);
    test.session.audience(null);
    assertThat(model.missingProperty().get()).isEqualTo(Missing.CUSTOMERS);
  }

  @Test
  void aVariationThatIsTakenAwayIsNoLongerCompared() {
    model.add(Scenario.ONE_MESSAGE);
    assertThat(model.otherProperty().get()).isEqualTo(Scenario.ONE_MESSAGE);
    model.remove(Scenario.ONE_MESSAGE);
    assertThat(model.otherProperty().get()).isEqualTo(Scenario.BLAST);
    model.remove(Scenario.BLAST);
    assertThat(model.scenariosProperty().get()).contains(Scenario.BLAST);
  }

  @ParameterizedTest
  @EnumSource(Scenario.class)
  void aScenarioHasItsWordsAndChangesOnlyTheRhythm(Scenario scenario) {
    Design design = SampleDesign.design();
    assertThat(scenario.title()).isNotBlank();
    assertThat(scenario.meaning()).isNotBlank();
    assertThat(scenario.of(design).withRhythm(Rhythm.DEFAULT))
        .isEqualTo(design.withRhythm(Rhythm.DEFAULT));
    assertThat(scenario.of(design).equals(design)).isEqualTo(!scenario.isVariation());
  }

  @Test
  void everyFigureOfARunCanBeDrawn() {
    ResultFigures figures = new ResultFigures(ran(), Scenario.BLAST, "GBP");
    assertThat(figures.emails().values().stream().mapToDouble(Double::doubleValue).sum())
        .isEqualTo(model.resultsProperty().get().present().total(Metric.EMAILS).mean(), near());
    assertThat(figures.lost().dates()).hasSize(14);
    assertThat(figures.earned().series()).hasSize(2);
    assertThat(figures.answers().dates()).hasSize(2);
    assertThat(figures.themes(Simulation.Kind.EMAILS).bars())
        .hasSize(SampleDesign.design().themes().size());
  }

  private static org.assertj.core.data.Offset<Double> near() {
    return org.assertj.core.data.Offset.offset(1e-9);
  }

  @Test
  void theVerdictSaysWithinNoiseExactlyWhereTheBandHoldsZero() {
    Banded total = new Banded(100, 90, 110);
    Comparison unsure = new Comparison(Metric.CLICKS, total, total, new Banded(2, -3, 7), 20);
    Comparison sure = new Comparison(Metric.CLICKS, total, total, new Banded(-20, -30, -7), 20);
    Comparison few = new Comparison(Metric.CLICKS, total, total, new Banded(-20, -30, -7), 2);
    assertThat(Saying.judgement(unsure)).isEqualTo("within noise");
    assertThat(Saying.judgement(sure)).isEqualTo("20\u00a0% less");
    assertThat(Saying.judgement(few)).isEqualTo("too few runs");
    assertThat(Saying.difference(sure, "GBP")).matches("\u221220, .+ \\(\u221230 to \u22127\\)");
  }

  @Test
  void theVerdictOfARunNamesTheOtherScenario() {
    String verdict = Saying.verdict(ran(), Scenario.BLAST, "GBP");
    assertThat(verdict).startsWith("Against **Batch and blast**, this design sends **");
  }

  @Test
  @Tag("law")
  void aWeekWithoutEmailsKeepsTheGapOfTheWeekBefore() {
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < 200; i++) {
      List<Banded> weeks =
          random
              .ints(random.nextInt(1, 20), 0, 4)
              .mapToObj(gap -> new Banded(gap, gap, gap))
              .toList();
      List<Banded> filled = ResultFigures.filled(weeks);
      if (weeks.stream().allMatch(week -> week.mean() == 0)) {
        assertThat(filled).isEmpty();
        continue;
      }
      assertThat(filled).hasSameSizeAs(weeks).allMatch(week -> week.mean() > 0);
      for (int week = 0; week < weeks.size(); week++) {
        if (weeks.get(week).mean() > 0) {
          assertThat(filled.get(week)).isEqualTo(weeks.get(week));
        } else if (week > 0) {
          assertThat(filled.get(week)).isEqualTo(filled.get(week - 1));
        }
      }
    }
  }

  @Test
  @Tag("law")
  void theProgressOfPartsRisesToTheWhole() {
    double[] last = {-1};
    app.chordial.work.Progress whole =
        new app.chordial.work.Progress() {
          @Override
          public void at(long done, long total, String doing) {
            double share = (double) done / total;
            assertThat(share).isBetween(last[0], 1.0);
            last[0] = share;
          }

          @Override
          public boolean isCancelled() {
            return false;
          }
        };
    for (int part = 0; part < 4; part += part == 1 ? 2 : 1) {
      RunProgress progress = new RunProgress(whole, part, part == 1 ? 2 : 1, 4, "");
      for (int done = 0; done <= 7; done++) {
        progress.at(done, 7, "");
      }
    }
    assertThat(last[0]).isEqualTo(1);
  }
}
