package app.chordial.simulation.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.audience.Audience;
import app.chordial.audience.EventType;
import app.chordial.audience.RandomAudiences;
import app.chordial.decision.Exported;
import app.chordial.decision.Odds;
import app.chordial.decision.PastMail;
import app.chordial.decision.PlannedEmail;
import app.chordial.decision.Planner;
import app.chordial.decision.Planning.Span;
import app.chordial.decision.RandomPrograms;
import app.chordial.decision.Reconsidering;
import app.chordial.design.Design;
import app.chordial.rhythm.Proving;
import app.chordial.simulation.backtest.Logged.Happened;
import app.chordial.work.Chance;
import app.chordial.work.Parallel;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A plan that is looked at again is the plan that it was. */
@Tag("law")
class ReplayLawTest {

  private static final Span SPAN = new Span(RandomAudiences.TODAY, 24, new Chance(7, 0));

  private static Design design(long seed, Proving proving) {
    Design design = RandomPrograms.of(seed);
    return design.withRhythm(design.rhythm().with(proving));
  }

  private static Replay replay(Planner planner, List<PlannedEmail> lines) {
    return new Replay(planner, new PastMail(planner, Exported.NONE), lines)
        .prepared(SPAN, Parallel.SAME_THREAD);
  }

  private static Odds odds(Replay replay, PlannedEmail line) {
    Planner planner = replay.planner();
    Reconsidering again = new Reconsidering(planner);
    int customer = planner.audience().withStoreId(line.storeId());
    again.turnTo(
        replay.market(planner.audience().time().day(line.minute())),
        replay.view(customer, line.minute()),
        replay.standing(customer, line.minute()));
    return again.odds();
  }

  /** Without a look into the log for what was chosen, and whatever happened since. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void theSameDesignHasTheOddsThatTheLogHas(long seed) {
    Design design = design(seed, new Proving(0.2, 0.5));
    Audience audience = RandomAudiences.of(seed, 300);
    Logged logged = Logged.of(RandomPrograms.planner(design, audience), SPAN);
    List<Happened> since = new ArrayList<>();
    for (PlannedEmail line : logged.lines()) {
      int customer = audience.withStoreId(line.storeId());
      since.add(new Happened(customer, EventType.SENT, line.minute(), -1, 0, -1));
      since.add(new Happened(customer, EventType.PURCHASE, line.minute() + 50, 1, 900, 77));
    }
    Planner later = RandomPrograms.planner(design, Logged.with(audience, since));
    Replay replay = replay(later, logged.lines());
    int drawn = 0;
    for (PlannedEmail line : logged.lines()) {
      Odds odds = odds(replay, line);
      assertThat(odds.of(line.email())).isEqualTo(line.propensity());
      assertThat(odds.ofNothing()).isZero();
      if (line.other() != null) {
        assertThat(odds.of(line.other())).isEqualTo(1 - line.propensity());
        drawn++;
      }
    }
    assertThat(logged.lines()).isNotEmpty();
    assertThat(drawn).isPositive();
  }

  @Test
  void withoutDrawsTheBestIsSure() {
    Design design = design(2, new Proving(0, 0.5));
    Audience audience = RandomAudiences.of(2, 300);
    Logged logged = Logged.of(RandomPrograms.planner(design, audience), SPAN);
    Planner sure = RandomPrograms.planner(design(2, Proving.DEFAULT), audience);
    Replay replay = replay(sure, logged.lines());
    int best = 0;
    for (PlannedEmail line : logged.lines()) {
      boolean isBest = line.other() == null || line.propensity() > 0.5;
      assertThat(odds(replay, line).of(line.email())).isEqualTo(isBest ? 1 : 0);
      best += isBest ? 1 : 0;
    }
    assertThat(best).isPositive().isLessThan(logged.lines().size());
  }
}
