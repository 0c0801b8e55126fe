package app.chordial.decision;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.audience.Audience;
import app.chordial.audience.CustomerView;
import app.chordial.audience.Snapshot;
import app.chordial.decision.Planning.Work;
import app.chordial.design.Design;
import app.chordial.insight.MailedList;
import app.chordial.insight.PaceState;
import app.chordial.job.Learning;
import app.chordial.work.Parallel;
import app.chordial.work.Progress;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("law")
class PastDeedsTest {

  private static final int CUSTOMERS = 300;
  private static final MailedList LIST = MailedList.ofAYear(31, CUSTOMERS);

  private static Planner planner(Audience audience) {
    return Learning.planner(
        Design.EMPTY,
        audience.asOf(MailedList.TODAY),
        new Work(Parallel.SAME_THREAD, Progress.NONE));
  }

  private static PaceState state(Planner planner, CustomerView view, Recollection known) {
    PastDeeds deeds = new PastDeeds(planner);
    deeds.read(view, known);
    return deeds.paceState(view);
  }

  /** How many rest, and how many e-mails everybody left unanswered. */
  private static long[] restingAndMails(Planner planner) {
    long[] sums = new long[2];
    for (int customer = 0; customer < CUSTOMERS; customer++) {
      Recollection known = new Recollection(planner);
      CustomerView view = planner.snapshot().view(customer);
      sums[0] += state(planner, view, known) == PaceState.RESTING ? 1 : 0;
      sums[1] += known.mailsSinceAct;
    }
    return sums;
  }

  /**
   * Forty e-mails are the limit, and hardly anybody got more: a single one that is missed would
   * wake many.
   */
  @ParameterizedTest
  @ValueSource(longs = {32, 36, 38})
  void whoIsSilentRestsWithoutSendsToo(long seed) {
    MailedList list = MailedList.ofAYear(seed, CUSTOMERS);
    long[] told = restingAndMails(planner(list.told()));
    long[] untold = restingAndMails(planner(list.untold()));
    assertThat((double) untold[1] / told[1]).isBetween(0.97, 1.03);
    assertThat((double) untold[0] / told[0]).isBetween(0.95, 1.05);
  }

  @Test
  void readingOnInPiecesIsReadingAfresh() {
    Planner planner = planner(LIST.untold());
    Snapshot snapshot = planner.snapshot();
    for (int customer = 0; customer < CUSTOMERS; customer += 7) {
      CustomerView view = snapshot.view(customer);
      Recollection known = new Recollection(planner);
      for (int day = 290; day >= 0; day -= 10) {
        CustomerView then = LoggedMail.before(view, view.minute() - day * 24 * 60);
        Recollection fresh = new Recollection(planner);
        assertThat(state(planner, then, known)).isEqualTo(state(planner, then, fresh));
        assertThat(known.mailsSinceAct).isEqualTo(fresh.mailsSinceAct);
        assertThat(known.silentSince).isEqualTo(fresh.silentSince);
        known = known.copy();
      }
      assertThat(known.wasMailed).isTrue();
    }
  }
}
