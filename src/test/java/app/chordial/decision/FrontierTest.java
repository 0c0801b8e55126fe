package app.chordial.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.chordial.audience.RandomAudiences;
import app.chordial.decision.Frontier.Point;
import app.chordial.decision.Planning.Span;
import app.chordial.decision.Planning.Work;
import app.chordial.design.Design;
import app.chordial.work.Chance;
import app.chordial.work.Parallel;
import app.chordial.work.Progress;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("law")
class FrontierTest {

  private static List<Point> points(Design design, long seed, int days) {
    Planner planner = RandomPrograms.planner(design, RandomAudiences.of(seed, 300));
    int first = planner.sendDayFrom((int) RandomAudiences.TODAY.toEpochDay());
    return Frontier.of(
            planner,
            one -> new PastMail(one, Exported.NONE),
            new Span(LocalDate.ofEpochDay(first), days, new Chance(7, 0)),
            new Work(Parallel.SAME_THREAD, Progress.NONE))
        .points();
  }

  /** One message an e-mail on one day, freely chosen: what is leaned to never gets less. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void whoIsLeanedToNeverGetsLess(long seed) {
    Design design = RandomPrograms.of(seed);
    var alone = design.rhythm().cadence().withMessagesPerEmail(1).withDistinctEmailsAWeek(0);
    List<Point> points = points(design.withRhythm(design.rhythm().with(alone)), seed, 1);
    assertThat(points).hasSize(11);
    for (int i = 1; i < points.size() - 1; i++) {
      assertThat(points.get(i).customerMinor())
          .isGreaterThanOrEqualTo(points.get(i - 1).customerMinor() - 1e-6);
    }
    for (int i = 2; i < points.size(); i++) {
      assertThat(points.get(i).businessMinor())
          .isLessThanOrEqualTo(points.get(i - 1).businessMinor() + 1e-6);
    }
    assertThat(points.get(9).customerMinor()).isGreaterThan(points.get(1).customerMinor());
  }

  /** The point of the design's own balance is what its own plan brings. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theDesignsOwnPointIsItsOwnPlan(long seed) {
    Design design = RandomPrograms.of(seed);
    var balance = design.rhythm().balance().withCustomerShare(0.3);
    Design own = design.withRhythm(design.rhythm().with(balance));
    Planned planned =
        Planned.of(
            RandomPrograms.planner(own, RandomAudiences.of(seed, 300)), Parallel.SAME_THREAD);
    double customers = 0;
    for (Planned.Line line : planned.lines()) {
      if (line.decision() instanceof Decision.Send send) {
        for (int i = 0; i < send.chord().parts().size(); i++) {
          customers +=
              StrictMath.pow(balance.rankDiscount(), i)
                  * send.chord().parts().get(i).customerMinor();
        }
      }
    }
    Planner planner = RandomPrograms.planner(own, RandomAudiences.of(seed, 300));
    Point point =
        Frontier.of(
                planner,
                one -> new PastMail(one, Exported.NONE),
                new Span(RandomAudiences.TODAY, Planned.DAYS, new Chance(7, 0)),
                new Work(Parallel.SAME_THREAD, Progress.NONE))
            .points()
            .get(3);
    assertThat(point.customerShare()).isEqualTo(0.3);
    assertThat(point.customerMinor()).isCloseTo(customers, within(1e-6));
  }
}
