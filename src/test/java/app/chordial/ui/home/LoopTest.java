package app.chordial.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.design.Design;
import app.chordial.sample.SampleDesign;
import app.chordial.store.PlanRun;
import app.chordial.ui.home.Step.Name;
import app.chordial.ui.home.Step.State;
import app.chordial.work.Where.Place;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LoopTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
  private static final Health NOBODY = new Health(0, 0, 0, null, null);
  private static final Health SOME = new Health(3000, 2286, 110_296, MONDAY, MONDAY);

  private static Loop loop(Design design, Health health, Set<Place> visited, PlanRun... plans) {
    return new Loop(design, health, visited, List.of(plans), ZoneOffset.UTC);
  }

  private static PlanRun plan(PlanRun.State state, LocalDate from) {
    Instant at = Instant.parse("2026-12-02T08:00:00Z");
    return new PlanRun(1, at, at, state, new PlanRun.Made(1, "v", "", "", 1, from, 7));
  }

  private static Name next(Loop loop) {
    return loop.next().orElseThrow().name();
  }

  @Test
  void anEmptyShopImportsFirst() {
    assertThat(next(loop(Design.EMPTY, NOBODY, Set.of()))).isEqualTo(Name.IMPORT);
    assertThat(next(loop(Design.EMPTY, SOME, Set.of()))).isEqualTo(Name.DESIGN);
  }

  @Test
  void theStepsFollowEachOther() {
    Design design = SampleDesign.design();
    assertThat(next(loop(design, SOME, Set.of()))).isEqualTo(Name.PREVIEW);
    assertThat(next(loop(design, SOME, Set.of(Place.PREVIEW)))).isEqualTo(Name.SIMULATE);
    Set<Place> both = Set.of(Place.PREVIEW, Place.SIMULATE);
    assertThat(next(loop(design, SOME, both))).isEqualTo(Name.EXPORT);
    PlanRun exported = plan(PlanRun.State.EXPORTED, MONDAY);
    assertThat(next(loop(design, SOME, both, exported))).isEqualTo(Name.LEARN);
    Health answered = new Health(3000, 2286, 110_296, MONDAY, MONDAY.plusDays(3));
    assertThat(loop(design, answered, both, exported).next()).isEmpty();
  }

  @Test
  void aPlanThatWasNotSentIsNoExport() {
    Set<Place> both = Set.of(Place.PREVIEW, Place.SIMULATE);
    PlanRun taken = plan(PlanRun.State.SUPERSEDED, MONDAY);
    assertThat(next(loop(SampleDesign.design(), SOME, both, taken))).isEqualTo(Name.EXPORT);
  }

  @Test
  void thereAreSixStepsAndExactlyOneIsNext() {
    List<Step> steps = loop(Design.EMPTY, SOME, Set.of()).steps();
    assertThat(steps).hasSize(6).allSatisfy(step -> assertThat(step.detail()).isNotBlank());
    assertThat(steps).filteredOn(step -> step.state() == State.NEXT).hasSize(1);
  }
}
