package app.chordial.decision;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.audience.RandomAudiences;
import app.chordial.decision.Planning.Span;
import app.chordial.decision.Planning.Work;
import app.chordial.design.Design;
import app.chordial.rhythm.Pace;
import app.chordial.work.Chance;
import app.chordial.work.Parallel;
import app.chordial.work.Progress;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whom a looser rule would reach is who gets an e-mail when it is looser. */
@Tag("law")
class ReachTest {

  private static Planner planner(long seed) {
    return RandomPrograms.planner(RandomPrograms.of(seed), RandomAudiences.of(seed, 300));
  }

  private static List<Reach> reach(Planner planner) {
    return Reach.of(
        planner,
        one -> new PastMail(one, Exported.NONE),
        new Span(RandomAudiences.TODAY, Planned.DAYS, new Chance(7, 0)),
        new Work(Parallel.SAME_THREAD, Progress.NONE));
  }

  /** Both plans, side by side. */
  private static long naively(Planner planner, Reach reach) {
    Planned now = Planned.of(planner, Parallel.SAME_THREAD);
    Design looser = reach.loosening().design();
    Planned then =
        Planned.of(
            new Planner(looser, planner.learned(), planner.snapshot()), Parallel.SAME_THREAD);
    long reached = 0;
    for (int i = 0; i < now.lines().size(); i++) {
      Planned.Line line = now.lines().get(i);
      boolean isToBlame =
          line.day() == reach.day()
              && line.decision() instanceof Decision.Quiet quiet
              && quiet.why() == reach.loosening().why();
      reached += isToBlame && then.lines().get(i).decision() instanceof Decision.Send ? 1 : 0;
    }
    return reached;
  }

  @Test
  void itIsWhoGetsAnEmailThen() {
    Set<Silence> reaching = EnumSet.noneOf(Silence.class);
    for (long seed = 1; seed <= 8; seed++) {
      Planner planner = planner(seed);
      for (Reach reach : reach(planner)) {
        assertThat(reach.reached()).isBetween(0L, reach.customers());
        if (reach.reached() > 0 && reaching.add(reach.loosening().why())) {
          assertThat(reach.reached()).isEqualTo(naively(planner, reach));
          assertThat(reach.sentence()).matches("\\p{Lu}.* would reach (all|[0-9,]+) of them\\.");
        }
      }
    }
    assertThat(reaching)
        .contains(Silence.RESTING, Silence.TOO_SOON, Silence.CAPPED, Silence.NO_VARIANT);
  }

  @Test
  void aPaceThatPaysIsLoosenedByWhatAnUnsubscribeCosts() {
    Design design = RandomPrograms.of(2);
    Pace paying = design.rhythm().pace().with(Pace.Mode.OPTIMISED);
    Loosening closer =
        Loosening.of(Silence.TOO_SOON, design.withRhythm(design.rhythm().with(paying)))
            .orElseThrow();
    assertThat(closer.words())
        .isEqualTo(
            "taking an unsubscribe to cost 15.0 % instead of 20.0 % of what a customer will bring");
    assertThat(closer.design().rhythm().pace()).isEqualTo(paying.withLifetimeShare(0.2 * 0.75));
    Pace free = paying.withLifetimeShare(0);
    assertThat(Loosening.of(Silence.TOO_SOON, design.withRhythm(design.rhythm().with(free))))
        .isEmpty();
  }

  @Test
  void aStepLoosensItsOwnRuleOnly() {
    Design design = RandomPrograms.of(2);
    Loosening relevant = Loosening.of(Silence.NOTHING_RELEVANT, design).orElseThrow();
    assertThat(relevant.words()).isEqualTo("a relevance of 0.038 instead of 0.05");
    assertThat(relevant.design().rhythm().balance().relevanceFloor()).isEqualTo(0.05 * 0.75);
    assertThat(relevant.design().rhythm().cadence()).isEqualTo(design.rhythm().cadence());
    assertThat(relevant.design().withRhythm(design.rhythm())).isEqualTo(design);
    Loosening timely = Loosening.of(Silence.NOTHING_TIMELY, design).orElseThrow();
    for (int i = 0; i < design.messages().size(); i++) {
      assertThat(timely.design().messages().get(i).spacingDays())
          .isEqualTo(design.messages().get(i).spacingDays() * 3 / 4);
    }
  }

  @Test
  void whatProtectsTheCustomerHasNoLooserStep() {
    Design design = RandomPrograms.of(1);
    assertThat(Loosening.of(Silence.NOT_MAILABLE, design)).isEmpty();
    Loosening timely = Loosening.of(Silence.NOTHING_TIMELY, design).orElseThrow();
    assertThat(timely.design().messages())
        .extracting(one -> one.blockDays())
        .isEqualTo(design.messages().stream().map(one -> one.blockDays()).toList());
  }
}
