package app.chordial.decision;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.audience.CustomerView;
import app.chordial.audience.RandomAudiences;
import app.chordial.decision.Decision.Quiet;
import app.chordial.decision.Decision.Send;
import app.chordial.design.Design;
import app.chordial.job.Threads;
import app.chordial.message.Draft;
import app.chordial.message.Message.Duty;
import app.chordial.rhythm.Cadence.Cap;
import app.chordial.rhythm.Limits;
import app.chordial.work.Chance;
import app.chordial.work.Parallel;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("law")
class DutyLawTest {

  private static final Chance CHANCE = new Chance(7, 0);

  /** A design of which some messages are mandatory, so many e-mails being built a week. */
  private static Design dutiful(long seed, int variants) {
    Design design = RandomPrograms.of(seed);
    for (int i : new int[] {2, 9}) {
      design = with(design, design.messages().get(i).id(), Duty.MANDATORY);
    }
    var cadence = design.rhythm().cadence().withDistinctEmailsAWeek(variants);
    return design.withRhythm(design.rhythm().with(cadence));
  }

  private static Design with(Design design, String message, Duty duty) {
    return design.withMessage(message, one -> Draft.of(one, terms -> terms.duty = duty));
  }

  private static Design limited(Design design, UnaryOperator<Limits> change) {
    return design.withRhythm(design.rhythm().with(change.apply(design.rhythm().limits())));
  }

  private static Planned planned(Design design, long seed) {
    return Planned.of(
        RandomPrograms.planner(design, RandomAudiences.of(seed, 300)), Parallel.SAME_THREAD);
  }

  private interface Visitor {
    void at(CustomerView view, Standing standing, Decision decision);
  }

  /** Walks every customer through a plan. */
  private static void walk(Planned planned, Visitor visitor) {
    Planner planner = planned.planner();
    PastMail past = new PastMail(planner, Exported.NONE);
    for (int customer = 0; customer < 300; customer++) {
      Standing standing = past.standing(planner.snapshot().view(customer));
      for (Planned.Line line : planned.of(customer)) {
        CustomerView view = planner.snapshot().view(customer).at(planner.sendMinute(line.day()));
        visitor.at(view, standing, line.decision());
        standing =
            planner.deciding().decide(planned.market(line.day()), view, standing, CHANCE).next();
      }
    }
  }

  private static boolean isCapped(Planner planner, Standing standing, int day) {
    for (Cap cap : planner.design().rhythm().cadence().caps()) {
      if (standing.emailsWithin(day, cap.days()) >= cap.emails()) {
        return true;
      }
    }
    return false;
  }

  /** Whether its time has come by what is written in the design, whatever the planner says. */
  private static boolean isTimely(
      Planner planner, CustomerView view, Standing standing, int message) {
    Explaining explaining = new Explaining(planner);
    Explanation why = explaining.explain(Market.OPEN, view, standing, CHANCE);
    Hindrance.Stage stage = why.verdicts().get(message).hindrance().reached();
    return stage.compareTo(Hindrance.Stage.TIMELY) >= 0;
  }

  @ParameterizedTest
  @CsvSource({"1, 0", "3, 3", "4, 2"})
  void whatIsMandatoryReachesEverybodyForWhomItIsTimelyAndWhoIsUncapped(long seed, int variants) {
    Planned planned = planned(dutiful(seed, variants), seed);
    Planner planner = planned.planner();
    int[] reached = new int[1];
    walk(
        planned,
        (view, standing, decision) -> {
          boolean isDue =
              view.isMailable()
                  && !isCapped(planner, standing, view.day())
                  && (isTimely(planner, view, standing, 2) || isTimely(planner, view, standing, 9));
          if (isDue) {
            assertThat(decision)
                .isInstanceOfSatisfying(
                    Send.class,
                    send ->
                        assertThat(planner.isDuty(send.chord().messages().getFirst())).isTrue());
            reached[0]++;
          }
        });
    assertThat(reached[0]).isPositive();
  }

  @ParameterizedTest
  @CsvSource({"1, 0", "3, 3"})
  void noCapIsBrokenAndNobodyIsMailedWithoutConsent(long seed, int variants) {
    Planned planned = planned(dutiful(seed, variants), seed);
    walk(
        planned,
        (view, standing, decision) -> {
          if (decision instanceof Send) {
            assertThat(isCapped(planned.planner(), standing, view.day())).isFalse();
            assertThat(view.isMailable()).isTrue();
          }
        });
    assertThat(planned.markets().values())
        .allMatch(market -> variants == 0 || market.variants().size() <= variants);
  }

  /** The gap and the rest bind everything else. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void besidesADutyNothingRidesWithinTheGap(long seed) {
    Planned planned = planned(dutiful(seed, 0), seed);
    Design design = planned.planner().design();
    Design ordinary = design;
    for (int i : new int[] {2, 9}) {
      ordinary = with(ordinary, design.messages().get(i).id(), Duty.TRANSACTIONAL);
    }
    Planner without = RandomPrograms.planner(ordinary, RandomAudiences.of(seed, 300));
    int[] alone = new int[1];
    walk(
        planned,
        (view, standing, decision) -> {
          Decision other =
              without.deciding().decide(Market.OPEN, view, standing, CHANCE).decision();
          boolean isTooSoon =
              other instanceof Quiet quiet
                  && (quiet.why() == Silence.TOO_SOON || quiet.why() == Silence.RESTING);
          if (isTooSoon && decision instanceof Send send) {
            assertThat(send.chord().messages()).isSubsetOf(2, 9);
            alone[0]++;
          }
        });
    assertThat(alone[0]).isPositive();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void noPriorityLeaksIntoAWorth(long seed) {
    Planned planned = planned(dutiful(seed, 0), seed);
    assertThat(planned.lines())
        .allMatch(
            line ->
                !(line.decision() instanceof Send send)
                    || Math.abs(send.chord().worthMinor()) < 100_000);
    assertThat(planned.markets().values())
        .allMatch(market -> market.lostShare() >= 0 && market.lostShare() <= 1);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void whereEmailsAreScarceDutiesGoFirstAndTheLimitHolds(long seed) {
    Design design = dutiful(seed, 0);
    int waiting = 0;
    for (int most : new int[] {10, 120}) {
      Planned planned = planned(limited(design, limits -> limits.withEmailsADay(most)), seed);
      Planner planner = planned.planner();
      for (int day : planned.lines().stream().mapToInt(Planned.Line::day).distinct().toArray()) {
        List<Send> sends =
            planned.lines().stream()
                .filter(line -> line.day() == day && line.decision() instanceof Send)
                .map(line -> (Send) line.decision())
                .toList();
        assertThat(sends.size()).isLessThanOrEqualTo(most);
        boolean isWaiting =
            planned.lines().stream()
                .anyMatch(
                    line ->
                        line.day() == day
                            && line.decision() instanceof Quiet quiet
                            && quiet.why() == Silence.CROWDED_OUT
                            && isDutyOpen(planned, line));
        if (isWaiting) {
          waiting++;
          assertThat(sends).allMatch(send -> planner.isDuty(send.chord().messages().getFirst()));
        }
      }
    }
    assertThat(waiting).isPositive();
  }

  private static boolean isDutyOpen(Planned planned, Planned.Line line) {
    Planner planner = planned.planner();
    PastMail past = new PastMail(planner, Exported.NONE);
    Standing standing = past.standing(planner.snapshot().view(line.customer()));
    for (Planned.Line earlier : planned.of(line.customer())) {
      var view = planner.snapshot().view(line.customer()).at(planner.sendMinute(earlier.day()));
      if (earlier.day() == line.day()) {
        return isTimely(planner, view, standing, 2) || isTimely(planner, view, standing, 9);
      }
      standing =
          planner.deciding().decide(planned.market(earlier.day()), view, standing, CHANCE).next();
    }
    return false;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void whatIsTransactionalIsInNoPlanAndCountsInNoCap(long seed) {
    Design design = RandomPrograms.of(seed);
    String id = RandomAudiences.MESSAGES.getFirst();
    Design changed = with(design, id, Duty.TRANSACTIONAL);
    Planned planned = planned(changed, seed);
    int message = changed.messages().indexOf(changed.message(id));
    assertThat(planned.lines())
        .noneMatch(
            line ->
                line.decision() instanceof Send send && send.chord().messages().contains(message));
    Planner before = RandomPrograms.planner(design, RandomAudiences.of(seed, 300));
    PastMail past = new PastMail(before, Exported.NONE);
    PastMail less = new PastMail(planned.planner(), Exported.NONE);
    int fewer = 0;
    for (int customer = 0; customer < 300; customer++) {
      var view = planned.planner().snapshot().view(customer);
      int all = past.standing(before.snapshot().view(customer)).emailsWithin(view.day(), 10_000);
      int some = less.standing(view).emailsWithin(view.day(), 10_000);
      assertThat(some).isLessThanOrEqualTo(all);
      fewer += some < all ? 1 : 0;
    }
    assertThat(fewer).isPositive();
  }

  @ParameterizedTest
  @CsvSource({"1, 0", "2, 3"})
  void oneThreadAndTwoDoTheirDutyAlike(long seed, int variants) {
    Design design = limited(dutiful(seed, variants), limits -> limits.withEmailsADay(60));
    Planner planner = RandomPrograms.planner(design, RandomAudiences.of(seed, 300));
    try (Threads two = new Threads(2)) {
      assertThat(Planned.of(planner, two).lines())
          .isEqualTo(Planned.of(planner, Parallel.SAME_THREAD).lines());
    }
  }
}
