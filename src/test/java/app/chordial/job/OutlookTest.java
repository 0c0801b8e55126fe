package app.chordial.job;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.audience.RandomAudiences;
import app.chordial.decision.Change;
import app.chordial.decision.Counterfactual;
import app.chordial.decision.Counterfactual.None;
import app.chordial.decision.Counterfactual.Reason;
import app.chordial.decision.Counterfactual.Would;
import app.chordial.decision.Decision;
import app.chordial.decision.Explanation;
import app.chordial.decision.Exported;
import app.chordial.decision.Hindrance;
import app.chordial.decision.Market;
import app.chordial.decision.PastMail;
import app.chordial.decision.Planner;
import app.chordial.decision.Planning.Span;
import app.chordial.decision.Planning.Work;
import app.chordial.decision.RandomPrograms;
import app.chordial.message.Message;
import app.chordial.rhythm.Rhythm;
import app.chordial.work.Chance;
import app.chordial.work.Parallel;
import app.chordial.work.Progress;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Tag;
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

  @Test
  @Tag("law")
  void theDayOnWhichAMessageIsSaidToGoIsThatOfThePlan() {
    Planner planner =
        RandomPrograms.planner(
            RandomPrograms.of(2).withRhythm(Rhythm.DEFAULT), RandomAudiences.of(2, 300));
    Span span = new Span(RandomAudiences.TODAY, 36, new Chance(1, 0));
    Outlook outlook =
        Outlook.plan(
            planner,
            new PastMail(planner, Exported.NONE),
            span,
            new Work(Parallel.SAME_THREAD, Progress.NONE));
    int named = 0;
    for (int customer = 0; customer < 300; customer += 4) {
      List<Explanation> days = outlook.explain(customer);
      for (String message : planner.design().messages().stream().map(Message::id).toList()) {
        OptionalInt first = first(days, message);
        boolean isToday = first.isPresent() && first.getAsInt() == days.getFirst().day();
        Counterfactual counterfactual =
            outlook.counterfactual(customer, LocalDate.ofEpochDay(days.getFirst().day()), message);
        assertThat(counterfactual.equals(new None(Reason.GOES))).isEqualTo(isToday);
        if (counterfactual instanceof Would(List<Change> changes, int _, boolean _)
            && changes.getFirst() instanceof Change.OnDay(int day)
            && changes.size() == 1
            && day <= days.getLast().day()) {
          assertThat(first).hasValue(day);
          named++;
        }
      }
    }
    assertThat(named).isPositive();
  }

  private static OptionalInt first(List<Explanation> days, String message) {
    return days.stream()
        .filter(one -> one.decision() instanceof Decision.Send)
        .filter(one -> requireNonNull(one.verdict(message)).hindrance() == Hindrance.CHOSEN)
        .mapToInt(Explanation::day)
        .findFirst();
  }
}
