package app.chordial.job;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.audience.RandomAudiences;
import app.chordial.decision.Exported;
import app.chordial.decision.Market;
import app.chordial.decision.PastMail;
import app.chordial.decision.Planner;
import app.chordial.decision.Planning.Span;
import app.chordial.decision.Planning.Work;
import app.chordial.decision.RandomPrograms;
import app.chordial.rhythm.Rhythm;
import app.chordial.work.Chance;
import app.chordial.work.Parallel;
import app.chordial.work.Progress;
import org.junit.jupiter.api.Test;

class OutlookTest {

  @Test
  void everyDayOfAWeekHasTheMarketOfItsSendDays() {
    Planner planner =
        RandomPrograms.planner(
            RandomPrograms.of(2).withRhythm(Rhythm.DEFAULT), RandomAudiences.of(2, 300));
    Outlook outlook =
        Outlook.plan(
            planner,
            new PastMail(planner, Exported.NONE),
            new Span(RandomAudiences.TODAY, 8, new Chance(1, 0)),
            new Work(Parallel.SAME_THREAD, Progress.NONE));
    int sunday = (int) RandomAudiences.TODAY.toEpochDay();
    Market week = outlook.market(sunday + 2);
    assertThat(week.variants()).isNotEmpty();
    for (int day = sunday + 1; day <= sunday + 7; day++) {
      assertThat(outlook.market(day)).isEqualTo(week);
    }
    assertThat(outlook.market(sunday)).isEqualTo(Market.OPEN);
    assertThat(outlook.market(sunday + 8)).isEqualTo(Market.OPEN);
  }
}
