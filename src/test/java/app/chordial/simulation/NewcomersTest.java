package app.chordial.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.chordial.audience.Audience;
import app.chordial.audience.EventType;
import app.chordial.audience.Snapshot;
import app.chordial.decision.Exported;
import app.chordial.decision.PastMail;
import app.chordial.decision.Planner;
import app.chordial.decision.Planning.Work;
import app.chordial.decision.RandomPrograms;
import app.chordial.design.Design;
import app.chordial.job.Threads;
import app.chordial.rhythm.series.Presets;
import app.chordial.rhythm.series.Series;
import app.chordial.work.Chance;
import app.chordial.work.Parallel;
import app.chordial.work.Progress;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who joins while a list is simulated. */
@Tag("law")
class NewcomersTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Horizon HORIZON = new Horizon(TODAY, 5, 4, 5);

  private static OddShop shop() {
    OddShop shop = new OddShop(TODAY).customers(60);
    for (int customer = 0; customer < 60; customer++) {
      shop.daysAgo(customer, 400 - customer, EventType.PURCHASE, OddShop.ROD, 2_000, 1);
    }
    return shop;
  }

  /** Of the sixty, forty became subscribed in the year before, and looked at a rod that day. */
  private static Audience joinedLately() {
    OddShop shop = shop();
    long[] lucks = new long[40];
    int[] minutes = new int[40];
    for (int i = 0; i < 40; i++) {
      lucks[i] = 77L * i + 5;
      minutes[i] = shop.time().at((int) TODAY.toEpochDay() - 5 - 9 * i, 15, 0);
    }
    for (int i = 0; i < 40; i++) {
      shop.at(59, minutes[i] - 30, EventType.VIEW, OddShop.ROD, 0, 0);
    }
    return shop.audience().joinedBy(lucks, minutes);
  }

  private static Beginning beginning(Design design, Audience audience) {
    Planner planner = RandomPrograms.planner(design, audience);
    return Beginning.of(planner, new PastMail(planner, Exported.NONE));
  }

  private static List<Simulation> simulated(Beginning beginning, Parallel parallel) {
    return Simulating.simulate(
        beginning,
        List.of(Policy.DESIGN, Policy.BATCH_AND_BLAST),
        HORIZON,
        new Work(parallel, Progress.NONE));
  }

  private static Simulation simulated(Newcomers newcomers) {
    return simulated(
            beginning(OddShop.design(), shop().audience()).with(newcomers), Parallel.SAME_THREAD)
        .getFirst();
  }

  private static double joins(Simulation simulation) {
    return simulation.total(Metric.JOINS).mean();
  }

  @Test
  void withoutJoinsEverythingIsAsBefore() {
    assertThat(simulated(Newcomers.of(0)))
        .isEqualTo(
            simulated(beginning(OddShop.design(), shop().audience()), Parallel.SAME_THREAD)
                .getFirst());
    assertThat(joins(simulated(Newcomers.of(0)))).isZero();
  }

  @Test
  void asManyJoinAsWereAssumedAndTwiceTheRateIsTwiceTheJoins() {
    double some = joins(simulated(Newcomers.of(20)));
    double twice = joins(simulated(Newcomers.of(40)));
    assertThat(some / (20 * HORIZON.weeks())).isCloseTo(1, within(0.15));
    assertThat(twice / some).isCloseTo(2, within(0.25));
  }

  @Test
  void sixThousandAWeekAreAboutSixThousand() {
    double joined = joined(Newcomers.of(6_000));
    assertThat(joined / (6_000 * HORIZON.weeks())).isCloseTo(1, within(0.03));
    assertThat(joined(Newcomers.of(12_000)) / joined).isCloseTo(2, within(0.06));
  }

  /** How many join in a run, on average. */
  private static double joined(Newcomers newcomers) {
    Snapshot snapshot = shop().audience().asOf(TODAY);
    Arrivals arrivals = Arrivals.of(newcomers, snapshot, HORIZON);
    long joined = 0;
    for (int run = 0; run < HORIZON.runs(); run++) {
      Chance chance = new Chance(HORIZON.seed(), run);
      joined +=
          IntStream.range(snapshot.size(), arrivals.widened(snapshot).size())
              .filter(customer -> arrivals.minute(customer, chance) < Integer.MAX_VALUE)
              .count();
    }
    return joined / (double) HORIZON.runs();
  }

  @Test
  void twoThreadsGiveTheSameAndBothPoliciesHaveTheSameNewcomers() throws Exception {
    Beginning beginning = beginning(OddShop.design(), joinedLately()).with(Newcomers.of(15));
    List<Simulation> one = simulated(beginning, Parallel.SAME_THREAD);
    try (Threads two = new Threads(2)) {
      assertThat(simulated(beginning, two)).isEqualTo(one);
    }
    for (int run = 0; run < HORIZON.runs(); run++) {
      for (int day = 0; day < HORIZON.days(); day++) {
        assertThat(one.getFirst().runs().get(run).at(Metric.JOINS, day))
            .isEqualTo(one.getLast().runs().get(run).at(Metric.JOINS, day));
      }
    }
  }

  @Test
  void theListIsWhoWasThereAndWhoJoinedLessWhoLeft() {
    Newcomers newcomers = Newcomers.of(30);
    Simulation simulation = simulated(newcomers);
    Snapshot snapshot = shop().audience().asOf(TODAY);
    Arrivals arrivals = Arrivals.of(newcomers, snapshot, HORIZON);
    int places = arrivals.widened(snapshot).size();
    double left = 0;
    for (int day = 0; day < HORIZON.days(); day++) {
      int end = snapshot.audience().time().startOf((int) TODAY.toEpochDay() + day + 1);
      long there = 60L * HORIZON.runs();
      for (int run = 0; run < HORIZON.runs(); run++) {
        Chance chance = new Chance(HORIZON.seed(), run);
        there +=
            IntStream.range(60, places).filter(one -> arrivals.minute(one, chance) < end).count();
        for (Metric leaving : List.of(Metric.UNSUBSCRIBES, Metric.BOUNCES, Metric.COMPLAINTS)) {
          left += simulation.runs().get(run).at(leaving, day);
        }
      }
      assertThat(simulation.listSize().get(day).mean())
          .isCloseTo((there - left) / HORIZON.runs(), within(1e-9));
    }
    assertThat(left).isPositive();
    assertThat(simulation.total(Metric.EMAILS).mean())
        .isGreaterThan(1.3 * simulated(Newcomers.NONE).total(Metric.EMAILS).mean());
  }

  @Test
  void whoJoinsSetsTheWelcomeSeriesOff() {
    String hello = OddShop.design().messages().getFirst().id();
    Series welcome = Presets.welcome(hello, hello, hello);
    Design design = OddShop.design();
    Design welcoming = design.withRhythm(design.rhythm().withSeries(List.of(welcome)));
    Audience audience = shop().audience();
    double with = emails(beginning(welcoming, audience), Newcomers.of(20));
    double without = emails(beginning(design, audience), Newcomers.of(20));
    double nobody = emails(beginning(welcoming, audience), Newcomers.NONE);
    assertThat(nobody).isCloseTo(emails(beginning(design, audience), Newcomers.NONE), within(1e-9));
    assertThat(with).isGreaterThan(without);
  }

  private static double emails(Beginning beginning, Newcomers newcomers) {
    return simulated(beginning.with(newcomers), Parallel.SAME_THREAD)
        .getFirst()
        .total(Metric.EMAILS)
        .mean();
  }

  @Test
  void theRateIsLearnedFromTheYearBefore() {
    Newcomers learned = Newcomers.learn(joinedLately().asOf(TODAY));
    assertThat(learned.learnedFrom()).isEqualTo(40);
    assertThat(learned.aWeek()).isCloseTo(40 / 52.0, within(1e-9));
    assertThat(learned.low()).isLessThan(learned.aWeek());
    assertThat(learned.high()).isGreaterThan(learned.aWeek());
    assertThat(Newcomers.learn(shop().audience().asOf(TODAY))).isEqualTo(Newcomers.NONE);
  }

  @Test
  void aSeasonIsLearnedAndJoinsFollowIt() {
    SplittableRandom random = new SplittableRandom(3);
    OddShop shop = shop();
    int[] minutes = new int[800];
    for (int i = 0; i < minutes.length; i++) {
      boolean isSummer = i % 4 != 0;
      int day = isSummer ? 120 + random.nextInt(60) : 1 + random.nextInt(363);
      minutes[i] = shop.time().at((int) TODAY.toEpochDay() - day, 9, 0);
    }
    Audience audience = shop.audience().joinedBy(random.longs(800).toArray(), minutes);
    Newcomers learned = Newcomers.learn(audience.asOf(TODAY));
    int summer = (int) TODAY.toEpochDay() - 150;
    int winter = (int) TODAY.toEpochDay() - 300;
    assertThat(learned.on(summer)).isGreaterThan(3 * learned.on(winter));
    double year = 0;
    for (int day = 0; day < 364; day++) {
      year += learned.on(summer + day);
    }
    assertThat(year / 52).isCloseTo(learned.aWeek(), within(0.1 * learned.aWeek()));
  }

  @Test
  void everyWeekOfTheYearHasItsSeasonWhateverTheDate() {
    OddShop shop = new OddShop(TODAY).customers(1);
    shop.daysAgo(0, 1_500, EventType.PURCHASE, OddShop.ROD, 2_000, 1);
    int[] minutes = new int[3_000];
    for (int i = 0; i < minutes.length; i++) {
      // The later of a year the more, so that no week is like the mean.
      int day = (int) TODAY.toEpochDay() - 1 - i % 1_200;
      int ofYear = LocalDate.ofEpochDay(day).getDayOfYear();
      minutes[i] = shop.time().at(ofYear < 180 ? day + 180 : day, 9, 0);
    }
    long[] lucks = new SplittableRandom(5).longs(minutes.length).toArray();
    Audience audience = shop.audience().joinedBy(lucks, minutes);
    for (int ago = 1; ago < 760; ago++) {
      LocalDate date = TODAY.minusDays(ago);
      Newcomers learned = Newcomers.learn(audience.asOf(date));
      assertThat(learned.season()).as("as of " + date).hasSize(52).doesNotContain(1.0);
    }
  }

  @Test
  void aNewcomerBeginsWithWhatOnesLikeItShowed() {
    Beginning beginning = beginning(OddShop.design(), likeOne()).with(Newcomers.of(20));
    World world = World.of(beginning, HORIZON, Parallel.SAME_THREAD);
    Chance chance = new Chance(HORIZON.seed(), 0);
    int known = beginning.planner().snapshot().size();
    int seen = 0;
    for (int customer = known; customer < world.snapshot().size(); customer++) {
      Simulated one = world.begin(customer, chance);
      assertThat(one.isLost).isTrue();
      assertThat(one.events.size()).isZero();
      if (one.joins < Integer.MAX_VALUE) {
        world.join(customer, one);
        assertThat(one.isLost).isFalse();
        assertThat(one.events.size()).isEqualTo(1);
        assertThat(one.events.type(0)).isEqualTo(EventType.VIEW);
        assertThat(one.joins - one.events.minute(0)).isEqualTo(30);
        assertThat(world.view(customer, one, one.joins + 1).isMailable()).isTrue();
        seen++;
      }
    }
    assertThat(seen).isBetween(60, 140);
  }

  @Test
  void whoHasNotJoinedDoesNotCountAsPartOfTheCrowd() {
    Beginning beginning = beginning(OddShop.design(), shop().audience()).with(Newcomers.of(6_000));
    World world = World.of(beginning, HORIZON, Parallel.SAME_THREAD);
    OneRun run = new OneRun(world, beginning, Policy.DESIGN, HORIZON, 0);
    run.ready(run.size(), Parallel.SAME_THREAD);
    assertThat(run.size()).isGreaterThan(10_000);
    assertThat(run.present(run.size())).isEqualTo(60);
    assertThat(run.present(30)).isEqualTo(30);
  }

  /** One customer who looked at a rod and became subscribed half an hour later. */
  private static Audience likeOne() {
    OddShop shop = new OddShop(TODAY).customers(1);
    int minute = shop.time().at((int) TODAY.toEpochDay() - 50, 12, 0);
    shop.at(0, minute - 30, EventType.VIEW, OddShop.ROD, 0, 0);
    shop.subscribedAt(minute);
    return shop.audience();
  }
}
