package app.chordial.decision;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.chordial.audience.EventType;
import app.chordial.decision.Explanation.Verdict;
import app.chordial.decision.Planning.Work;
import app.chordial.design.Design;
import app.chordial.insight.Repurchase;
import app.chordial.message.Message;
import app.chordial.rhythm.Reorders;
import app.chordial.work.Chance;
import app.chordial.work.Parallel;
import app.chordial.work.Progress;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsumablesTest {

  private static final int COPIES = 30;
  private static final Message MESSAGE = OneCustomer.television(List.of("screens"), true);

  private static Design design(boolean isDurable, Reorders reorders) {
    Design design = OneCustomer.design(List.of(OneCustomer.screens(isDurable)), List.of(MESSAGE));
    return design.withRhythm(design.rhythm().with(reorders));
  }

  /** Of customers who all bought it every forty days, for the last time so many days ago. */
  private static Planner planner(Design design, int daysAgo) {
    OneCustomer customer = new OneCustomer();
    for (int times = 4; times >= 0; times--) {
      customer.daysAgo(daysAgo + 40 * times, EventType.PURCHASE, 0, 500);
    }
    Planner planner = customer.planner(design, COPIES);
    Repurchase learned = Repurchase.learn(planner.snapshot(), Parallel.SAME_THREAD);
    return planner.knowing(planner.learned().with(learned));
  }

  private static Explanation explained(Planner planner) {
    var view =
        planner.snapshot().view(0).at(planner.sendMinute((int) OneCustomer.TUESDAY.toEpochDay()));
    return new Explaining(planner).explain(Market.OPEN, view, Standing.NONE, new Chance(1, 0));
  }

  private static Verdict verdict(Planner planner) {
    return requireNonNull(explained(planner).verdict(MESSAGE.id()));
  }

  @Test
  void whatIsUsedUpIsBlockedUntilItsReorderIsNear() {
    Design design = design(false, Reorders.DEFAULT);
    Verdict early = verdict(planner(design, 12));
    assertThat(early.hindrance()).isEqualTo(Hindrance.BOUGHT_RECENTLY);
    assertThat(early.opensOn()).isEqualTo((int) OneCustomer.TUESDAY.toEpochDay() - 12 + 30);
    assertThat(verdict(planner(design, 29)).hindrance()).isEqualTo(Hindrance.BOUGHT_RECENTLY);
    assertThat(verdict(planner(design, 30)).hindrance()).isEqualTo(Hindrance.CHOSEN);
  }

  /** The audit of past mail asks what planning asks. */
  @Test
  void pastMailNearTheTimeOfAReorderWasNoFault() {
    assertThat(justBought(90 - 38)).isZero();
    assertThat(justBought(90 - 12)).isEqualTo(COPIES);
  }

  private static long justBought(int offeredDaysAgo) {
    OneCustomer customer = new OneCustomer();
    for (int times = 4; times >= 0; times--) {
      customer.daysAgo(90 + 40 * times, EventType.PURCHASE, 0, 500);
    }
    customer.offered(offeredDaysAgo);
    Planner planner = customer.planner(design(false, Reorders.DEFAULT), COPIES);
    Repurchase learned = Repurchase.learn(planner.snapshot(), Parallel.SAME_THREAD);
    return Auditing.audit(
            planner.knowing(planner.learned().with(learned)),
            OneCustomer.TUESDAY.minusYears(1),
            new Work(Parallel.SAME_THREAD, Progress.NONE))
        .of(Fault.JUST_BOUGHT)
        .emails();
  }

  @Test
  void nearItsTimeAnOrderIsTheLikelier() {
    Verdict lifted = verdict(planner(design(false, Reorders.DEFAULT), 38));
    Verdict plain = verdict(planner(design(false, new Reorders(0.75, 0.3, 1)), 38));
    assertThat(lifted.numbers().businessMinor())
        .isCloseTo(1.5 * plain.numbers().businessMinor(), within(1e-9));
    assertThat(lifted.numbers().customerMinor()).isEqualTo(plain.numbers().customerMinor());
    Verdict late = verdict(planner(design(false, Reorders.DEFAULT), 71));
    Verdict latePlain = verdict(planner(design(false, new Reorders(0.75, 0.3, 1)), 71));
    assertThat(late.numbers().businessMinor()).isEqualTo(latePlain.numbers().businessMinor());
  }

  @Test
  void aDurableNeedIsMetForAsLongAsTheMessageBlocks() {
    Verdict durable = verdict(planner(design(true, Reorders.DEFAULT), 38));
    assertThat(durable.hindrance()).isEqualTo(Hindrance.BOUGHT_RECENTLY);
    assertThat(durable.opensOn())
        .isEqualTo((int) OneCustomer.TUESDAY.toEpochDay() - 38 + MESSAGE.blockDays());
  }

  @Test
  void withoutReordersTheDaysThatTheMessageBlocksHold() {
    for (Reorders none : List.of(Reorders.NONE, Reorders.DEFAULT.withNearAt(0))) {
      assertThat(verdict(planner(design(false, none), 38)).hindrance())
          .isEqualTo(Hindrance.BOUGHT_RECENTLY);
    }
  }

  @Test
  void whenItIsUsuallyBoughtAgainIsSaid() {
    Design design = design(false, Reorders.DEFAULT);
    Explanation early = explained(planner(design, 12));
    assertThat(new Saying(design, "GBP").message(early, MESSAGE.id()))
        .contains(
            "bought 12 days ago, usually again after about 40 days; it becomes possible again");
    Explanation near = explained(planner(design, 38));
    assertThat(new Saying(design, "GBP").message(near, MESSAGE.id()))
        .contains("bought 38 days ago, usually again after about 40 days");
  }
}
