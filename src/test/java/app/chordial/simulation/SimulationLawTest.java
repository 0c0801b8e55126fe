package app.chordial.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.chordial.audience.RandomAudiences;
import app.chordial.decision.Exported;
import app.chordial.decision.PastMail;
import app.chordial.decision.PlannedEmail;
import app.chordial.decision.Planner;
import app.chordial.decision.Planning.Work;
import app.chordial.decision.RandomPrograms;
import app.chordial.design.Design;
import app.chordial.job.Threads;
import app.chordial.message.Message;
import app.chordial.message.Theme;
import app.chordial.rhythm.Balance;
import app.chordial.rhythm.Cadence;
import app.chordial.rhythm.Limits;
import app.chordial.rhythm.Pace;
import app.chordial.rhythm.Proving;
import app.chordial.rhythm.Rhythm;
import app.chordial.work.Parallel;
import app.chordial.work.Progress;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.roaringbitmap.RoaringBitmap;

@Tag("law")
class SimulationLawTest {

  private static Simulation simulated(Design design, Policy policy, long seed, Parallel parallel) {
    Planner planner = RandomPrograms.planner(design, RandomAudiences.of(seed, 500));
    return Simulating.simulate(
            Beginning.of(planner, new PastMail(planner, Exported.NONE)),
            List.of(policy),
            new Horizon(RandomAudiences.TODAY, 6, 4, 11),
            new Work(parallel, Progress.NONE))
        .getFirst();
  }

  @ParameterizedTest
  @EnumSource
  @Tag("numbers")
  void oneThreadAndTwoGiveTheSame(Policy policy) {
    Design design = RandomPrograms.of(5);
    Simulation alone = simulated(design, policy, 5, Parallel.SAME_THREAD);
    try (Threads two = new Threads(2)) {
      assertThat(simulated(design, policy, 5, two)).isEqualTo(alone);
    }
    assertThat(alone.total(Metric.EMAILS).mean()).isPositive();
  }

  /** Also where customers order by themselves on the very morning. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void noDayOfAnyRunGetsMoreEmailsThanItsLimit(long seed) {
    Design design = RandomPrograms.of(seed);
    Design limited =
        design.withRhythm(
            design.rhythm().with(Limits.NONE.withEmailsADay(40).withBudget(2_000, 10_000)));
    Simulation free = simulated(design, Policy.DESIGN, seed, Parallel.SAME_THREAD);
    Simulation few = simulated(limited, Policy.DESIGN, seed, Parallel.SAME_THREAD);
    for (Simulation.Run run : few.runs()) {
      for (int day = 0; day < few.days(); day++) {
        assertThat(run.at(Metric.EMAILS, day)).isLessThanOrEqualTo(40);
      }
      assertThat(run.between(Metric.EMAILS, 9, 40)).isLessThanOrEqualTo(200).isPositive();
    }
    assertThat(free.total(Metric.EMAILS).mean()).isGreaterThan(few.total(Metric.EMAILS).mean());
    try (Threads two = new Threads(2)) {
      assertThat(simulated(limited, Policy.DESIGN, seed, two)).isEqualTo(few);
    }
  }

  /** Where the limits bind nothing, sharing out changes nothing. */
  @Test
  void wideLimitsChangeNothing() {
    Design design = RandomPrograms.of(4);
    Design wide = design.withRhythm(design.rhythm().with(Limits.NONE.withEmailsADay(500)));
    assertThat(simulated(wide, Policy.DESIGN, 4, Parallel.SAME_THREAD))
        .isEqualTo(simulated(design, Policy.DESIGN, 4, Parallel.SAME_THREAD));
  }

  /** The e-mails of a week are chosen for the first of the list, or for all where they get none. */
  @Test
  void whoIsMailedOnlyInTheEndOfTheListIsMailedToo() {
    Design design =
        Design.EMPTY
            .withThemes(List.of(new Theme("news", "News", Theme.Kind.TOPICAL, "", 0)))
            .withMessages(List.of(RandomPrograms.forEveryone("lamp", "news", 50)));
    Planner planner = RandomPrograms.planner(design, RandomAudiences.of(7, 1500));
    int yesterday = (int) RandomAudiences.TODAY.toEpochDay() - 1;
    List<PlannedEmail> exported =
        IntStream.range(0, 1400)
            .mapToObj(
                customer ->
                    new PlannedEmail(
                        planner.audience().storeId(customer),
                        planner.sendMinute(yesterday),
                        "news",
                        List.of("lamp"),
                        1,
                        50))
            .toList();
    Simulation simulation =
        Simulating.simulate(
                Beginning.of(planner, new PastMail(planner, Exported.open(exported))),
                List.of(Policy.DESIGN),
                new Horizon(RandomAudiences.TODAY, 3, 1, 11),
                new Work(Parallel.SAME_THREAD, Progress.NONE))
            .getFirst();
    Simulation.Run run = simulation.runs().getFirst();
    assertThat(run.between(Metric.EMAILS, 0, 7)).isBetween(1.0, 100.0);
    assertThat(run.between(Metric.EMAILS, 7, 21)).isGreaterThan(300);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  @Tag("numbers")
  void whatFollowsIsNeverMoreThanWhatItFollows(long seed) {
    for (Policy policy : Policy.values()) {
      Simulation simulation =
          simulated(RandomPrograms.of(seed), policy, seed, Parallel.SAME_THREAD);
      for (Simulation.Run run : simulation.runs()) {
        assertThat(run.total(Metric.OPENS)).isLessThanOrEqualTo(run.total(Metric.EMAILS));
        assertThat(run.total(Metric.CLICKS)).isLessThanOrEqualTo(run.total(Metric.OPENS));
        assertThat(run.total(Metric.MAIL_ORDERS)).isLessThanOrEqualTo(run.total(Metric.CLICKS));
        assertThat(run.total(Metric.MAIL_ORDERS)).isLessThanOrEqualTo(run.total(Metric.ORDERS));
        assertThat(run.total(Metric.MAIL_REVENUE)).isLessThanOrEqualTo(run.total(Metric.REVENUE));
        double lost =
            run.total(Metric.UNSUBSCRIBES)
                + run.total(Metric.BOUNCES)
                + run.total(Metric.COMPLAINTS);
        assertThat(lost).isLessThanOrEqualTo(simulation.customers());
      }
    }
  }

  @Test
  @Tag("numbers")
  void withoutMailNobodyTiresAndNobodyLeaves() {
    Design silent = RandomPrograms.of(3).withMessages(List.of());
    Simulation simulation = simulated(silent, Policy.DESIGN, 3, Parallel.SAME_THREAD);
    assertThat(simulation.total(Metric.EMAILS).mean()).isZero();
    assertThat(simulation.total(Metric.FATIGUE).mean()).isZero();
    assertThat(simulation.total(Metric.UNSUBSCRIBES).mean()).isZero();
    assertThat(simulation.total(Metric.ORDERS).mean()).isPositive();
  }

  @Test
  @Tag("numbers")
  void moreMailLosesMoreSubscribers() {
    double often = unsubscribes(2);
    double rarely = unsubscribes(21);
    assertThat(often).isGreaterThan(rarely);
  }

  private static double unsubscribes(double gapDays) {
    Design design = RandomPrograms.of(2);
    Cadence free = design.rhythm().cadence();
    Rhythm rhythm =
        design
            .rhythm()
            .with(new Pace(gapDays, 1, 60, 0.5, 90, 365, 100))
            .with(new Cadence(free.sendDays(), 9, 3, List.of(), 21, 0));
    Planner planner =
        RandomPrograms.planner(design.withRhythm(rhythm), RandomAudiences.of(2, 3000));
    return Simulating.simulate(
            Beginning.of(planner, new PastMail(planner, Exported.NONE)),
            List.of(Policy.DESIGN),
            new Horizon(RandomAudiences.TODAY, 12, 4, 11),
            new Work(Parallel.SAME_THREAD, Progress.NONE))
        .getFirst()
        .total(Metric.UNSUBSCRIBES)
        .mean();
  }

  /** Readers follow no setting: what is sent alike is answered alike. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  @Tag("numbers")
  void readersDoNotObeyTheDesign(long seed) {
    Design design = RandomPrograms.of(seed);
    Rhythm rhythm = design.rhythm();
    Balance from = rhythm.balance();
    Balance to =
        from.withCustomerShare(1 - from.customerShare())
            .withWelcomeMinor(from.welcomeMinor() * 3)
            .withRelevanceFloor(from.relevanceFloor() / 2)
            .withRankDiscount(from.rankDiscount() / 2)
            .withRedundancy(1 - from.redundancy())
            .withSharpening(1 - from.sharpening());
    Design other = design.withRhythm(rhythm.with(to));
    assertThat(simulated(other, Policy.BATCH_AND_BLAST, seed, Parallel.SAME_THREAD))
        .isEqualTo(simulated(design, Policy.BATCH_AND_BLAST, seed, Parallel.SAME_THREAD));
  }

  @Test
  void whatADesignLeavesToLuckIsSimulatedToo() {
    Design design = RandomPrograms.of(4);
    Rhythm rhythm = design.rhythm();
    double all = emails(design);
    double most = emails(design.withRhythm(rhythm.with(new Proving(0.3, 0))));
    assertThat(most / all).isBetween(0.55, 0.85);
    assertThat(emails(design.withRhythm(rhythm.with(new Proving(1, 0))))).isZero();
    Design drawing = design.withRhythm(rhythm.with(new Proving(0, 1)));
    assertThat(emails(drawing)).isPositive();
    assertThat(simulated(drawing, Policy.DESIGN, 4, Parallel.SAME_THREAD))
        .isNotEqualTo(simulated(design, Policy.DESIGN, 4, Parallel.SAME_THREAD));
    assertThat(simulated(drawing, Policy.BATCH_AND_BLAST, 4, Parallel.SAME_THREAD))
        .isEqualTo(simulated(design, Policy.BATCH_AND_BLAST, 4, Parallel.SAME_THREAD));
  }

  private static double emails(Design design) {
    return simulated(design, Policy.DESIGN, 4, Parallel.SAME_THREAD).total(Metric.EMAILS).mean();
  }

  @Test
  void theEmailsOfAllThemesTakeTurns() {
    List<Theme> themes =
        IntStream.range(0, 7)
            .mapToObj(i -> new Theme("t" + i, "T" + i, Theme.Kind.TOPICAL, "", 0))
            .toList();
    List<Message> messages =
        themes.stream()
            .map(theme -> RandomPrograms.forEveryone("m-" + theme.id(), theme.id(), 10))
            .toList();
    Cadence twice = new Cadence(Cadence.DEFAULT.sendDays(), 9, 3, List.of(), 21, 0);
    Design design =
        RandomPrograms.of(1)
            .withThemes(themes)
            .withMessages(messages)
            .withRhythm(Rhythm.DEFAULT.with(twice));
    Simulation blasted = simulated(design, Policy.BATCH_AND_BLAST, 1, Parallel.SAME_THREAD);
    assertThat(blasted.themes())
        .allSatisfy(one -> assertThat(one.of(Simulation.Kind.EMAILS)).isPositive());
  }

  @Test
  @Tag("numbers")
  void theSameScenarioDiffersFromItselfInNothing() {
    Design design = RandomPrograms.of(4);
    Simulation one = simulated(design, Policy.DESIGN, 4, Parallel.SAME_THREAD);
    Simulation other = simulated(design, Policy.DESIGN, 4, Parallel.SAME_THREAD);
    for (Metric metric : Metric.values()) {
      assertThat(one.difference(other, metric)).isEqualTo(new Simulation.Banded(0, 0, 0));
    }
  }

  @Test
  @Tag("numbers")
  void bandsHoldTheirMiddle() {
    assertThat(Simulation.quantile(new double[] {1, 2, 3, 4, 5}, 0.5)).isEqualTo(3);
    assertThat(Simulation.quantile(new double[] {1, 2, 3, 4, 5}, 0.1)).isEqualTo(1.4);
    assertThat(Simulation.quantile(new double[] {7}, 0.9)).isEqualTo(7);
  }

  /** Of two groups that everybody is in one of, and a third of all. */
  @Test
  void theFiguresOfGroupsAddUp() {
    Planner planner = RandomPrograms.planner(RandomPrograms.of(5), RandomAudiences.of(5, 500));
    RoaringBitmap all = RoaringBitmap.bitmapOfRange(0, 500);
    RoaringBitmap some = RoaringBitmap.bitmapOfRange(100, 317);
    RoaringBitmap rest = RoaringBitmap.andNot(all, some);
    Beginning beginning = Beginning.of(planner, new PastMail(planner, Exported.NONE));
    List<Policy> design = List.of(Policy.DESIGN);
    Horizon horizon = new Horizon(RandomAudiences.TODAY, 6, 4, 11);
    Work work = new Work(Parallel.SAME_THREAD, Progress.NONE);
    List<Group> groups =
        List.of(
            new Group("some", "Some", some),
            new Group("all", "All", all),
            new Group("rest", "Rest", rest));
    Simulation told = Simulating.simulate(beginning.with(groups), design, horizon, work).getFirst();
    Simulation plain = Simulating.simulate(beginning, design, horizon, work).getFirst();
    assertThat(told.runs()).isEqualTo(plain.runs());
    for (Metric metric : Metric.values()) {
      for (int run = 0; run < horizon.runs(); run++) {
        double everybody = plain.runs().get(run).total(metric);
        double ofSome = told.groups().get(0).runs().get(run).total(metric);
        double ofRest = told.groups().get(2).runs().get(run).total(metric);
        assertThat(told.groups().get(1).runs().get(run).total(metric))
            .isCloseTo(everybody, within(1e-6));
        assertThat(ofSome + ofRest).isCloseTo(everybody, within(1e-6));
      }
    }
    assertThat(told.groups().get(0).weekly(Metric.EMAILS, 0).mean()).isPositive();
  }
}
