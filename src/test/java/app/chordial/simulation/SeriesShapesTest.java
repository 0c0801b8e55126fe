package app.chordial.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.chordial.audience.Audience;
import app.chordial.audience.EventType;
import app.chordial.decision.Exported;
import app.chordial.decision.Learned;
import app.chordial.decision.PastMail;
import app.chordial.decision.Planner;
import app.chordial.decision.Planning.Work;
import app.chordial.decision.RandomPrograms;
import app.chordial.design.Design;
import app.chordial.job.Learning;
import app.chordial.job.Threads;
import app.chordial.message.Draft;
import app.chordial.message.Message;
import app.chordial.response.Coefficient;
import app.chordial.response.Factor;
import app.chordial.response.Outcome;
import app.chordial.response.ResponseModel;
import app.chordial.rhythm.Quiet;
import app.chordial.rhythm.Rhythm;
import app.chordial.rhythm.series.Delay;
import app.chordial.rhythm.series.Presets;
import app.chordial.rhythm.series.ReEntry;
import app.chordial.rhythm.series.Series;
import app.chordial.rhythm.series.Series.Step;
import app.chordial.simulation.Simulation.Kind;
import app.chordial.work.Parallel;
import app.chordial.work.Progress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The shapes of cart e-mails (CONFORMANCE), on one stated population: 450 customers who leave
 * something in the cart about twice a month, ten weeks, and answers so frequent that shares can be
 * told from chance.
 */
class SeriesShapesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Played POPULATION = new Played(450, 10);
  private static final Played FEW = new Played(100, 4);

  private static double afterOne;
  private static double afterFour;
  private static double afterADay;

  @SuppressWarnings("NullAway.Init") // simulated before all tests
  private static Simulation withBoth;

  @BeforeAll
  static void simulate() {
    afterOne = orders(1);
    afterFour = orders(4);
    afterADay = orders(24);
    withBoth = simulated(1, 24);
  }

  private static double orders(Integer... hours) {
    return simulated(hours).total(Metric.MAIL_ORDERS).mean();
  }

  private static Simulation simulated(Integer... hours) {
    return POPULATION.simulated(List.of(cart(hours)), Policy.DESIGN, Parallel.SAME_THREAD);
  }

  /** Reminders so many hours after a cart was left. */
  private static Series cart(Integer... hours) {
    List<Step> steps = new ArrayList<>();
    int before = 0;
    for (int hour : hours) {
      steps.add(new Step(Delay.hours(hour - before), steps.isEmpty() ? "first" : "second"));
      before = hour;
    }
    return Presets.cartAfterAnHour("first", "second").withSteps(steps).with(new ReEntry.EachTime());
  }

  private static Design design(List<Series> series) {
    Design plain = OddShop.design();
    return plain
        .withMessages(List.of(reminder("first"), reminder("second")))
        .withRhythm(Rhythm.DEFAULT.withSeries(series));
  }

  /** The second message is the shop's own, and nothing else goes on the third to fifth day. */
  private static Design quiet(List<Series> series) {
    Design plain = design(series);
    Message second =
        Draft.of(plain.messages().getLast(), one -> one.duty = Message.Duty.TRANSACTIONAL);
    Quiet quiet =
        new Quiet(List.of(new Quiet.Span("", TODAY.plusDays(2), TODAY.plusDays(4), false)), 21, 7);
    return plain
        .withMessages(List.of(plain.messages().getFirst(), second))
        .withRhythm(plain.rhythm().with(plain.rhythm().cadence().with(quiet)));
  }

  /** Nothing but a series sends it. */
  private static Message reminder(String id) {
    return Draft.of(
        RandomPrograms.forEveryone(id, "news", 0),
        one -> {
          one.name = "The " + id;
          one.isForEveryone = false;
        });
  }

  /** Which customers, for how long. */
  private record Played(int customers, int weeks) {

    Simulation simulated(List<Series> series, Policy policy, Parallel parallel) {
      return simulated(design(series), policy, parallel);
    }

    Simulation simulated(Design design, Policy policy, Parallel parallel) {
      Work work = new Work(parallel, Progress.NONE);
      Planner learned = Learning.planner(design(List.of()), audience().asOf(TODAY), work);
      Learned eager = learned.learned().with(eager());
      Planner planner = new Planner(design, eager, learned.snapshot());
      return Simulating.simulate(
              Beginning.of(planner, new PastMail(planner, Exported.NONE)),
              List.of(policy),
              new Horizon(TODAY, weeks, 2, 5),
              work)
          .getFirst();
    }

    private Audience audience() {
      OddShop shop = new OddShop(TODAY).customers(customers);
      SplittableRandom random = new SplittableRandom(4);
      for (int customer = 0; customer < customers; customer++) {
        shop.daysAgo(customer, 400, EventType.PURCHASE, OddShop.BULB, 2_000, 1);
        for (int i = 0; i < 24; i++) {
          int days = 1 + random.nextInt(360);
          shop.daysAgo(customer, days, EventType.CART, OddShop.ROD, 2_000, 2 + i);
        }
      }
      return shop.audience();
    }
  }

  /** Everybody opens and clicks every other e-mail, and a click is worth an order in five. */
  private static ResponseModel eager() {
    return new ResponseModel(
        ResponseModel.ASSUMED.coefficients().stream().map(SeriesShapesTest::eager).toList());
  }

  private static Coefficient eager(Coefficient of) {
    double odds =
        switch (of.outcome()) {
          case OPEN, CLICK -> 0;
          case ORDER -> Math.log(0.2 / 0.8);
          case UNSUBSCRIBE, BOUNCE, COMPLAINT -> -20;
        };
    boolean isBase = of.factor() == Factor.BASE;
    boolean isOrder = of.outcome() == Outcome.ORDER;
    double mean = isBase ? odds : isOrder ? 0 : of.mean();
    return new Coefficient(of.outcome(), of.factor(), mean, 0, of.source(), 0);
  }

  /** A first reminder after four hours brings 65 to 80 % of one after an hour, after a day less. */
  @Test
  void aLaterFirstReminderBringsFewerOrders() {
    assertThat(afterOne).isGreaterThan(200);
    assertThat(afterFour / afterOne).isBetween(0.65, 0.8);
    assertThat(afterADay / afterOne).isBetween(0.3, 0.5);
  }

  @Test
  void aSecondReminderADayLaterAddsAboutHalfAsMuchAgain() {
    assertThat(withBoth.total(Metric.MAIL_ORDERS).mean() / afterOne).isBetween(1.35, 1.6);
  }

  @Test
  void whatASeriesSendsIsCountedByMessageAndTheme() {
    double first = withBoth.messages().getFirst().of(Kind.EMAILS);
    double second = withBoth.messages().getLast().of(Kind.EMAILS);
    assertThat(first).isGreaterThan(second);
    assertThat(second).isPositive();
    assertThat(first + second).isEqualTo(withBoth.total(Metric.EMAILS).mean());
    assertThat(withBoth.themes().getFirst().of(Kind.EMAILS)).isEqualTo(first + second);
    assertThat(withBoth.messages().getFirst().of(Kind.ORDERS)).isPositive();
  }

  @Test
  @Tag("law")
  @Tag("numbers")
  void oneThreadAndTwoGiveTheSame() {
    List<Series> series = List.of(cart(1, 24));
    Simulation alone = FEW.simulated(series, Policy.DESIGN, Parallel.SAME_THREAD);
    try (Threads two = new Threads(2)) {
      assertThat(FEW.simulated(series, Policy.DESIGN, two)).isEqualTo(alone);
    }
    assertThat(alone.total(Metric.EMAILS).mean()).isPositive();
  }

  /** As in a plan: neither gives way to the other, so neither is missed. */
  @Test
  @Tag("law")
  void twoSeriesOfOnePriorityThatAreDueInTheSameMinuteBothWrite() {
    Series first = cart(1);
    Step other = new Step(Delay.hours(1), "second");
    List<Series> both = List.of(first, first.withId("other").withSteps(List.of(other)));
    Simulation simulated = FEW.simulated(both, Policy.DESIGN, Parallel.SAME_THREAD);
    double sent = simulated.messages().getFirst().of(Kind.EMAILS);
    assertThat(sent).isPositive();
    assertThat(simulated.messages().getLast().of(Kind.EMAILS)).isEqualTo(sent);
  }

  /** A step waits for the end of the quiet; what is transactional does not. */
  @Test
  @Tag("law")
  void onQuietDaysNothingGoesButWhatIsTransactional() {
    Series first = cart(1);
    Step own = new Step(Delay.hours(1), "second");
    Series alone = first.withId("other").withSteps(List.of(own));
    Simulation marketing =
        FEW.simulated(quiet(List.of(first)), Policy.DESIGN, Parallel.SAME_THREAD);
    Simulation both =
        FEW.simulated(quiet(List.of(first, alone)), Policy.DESIGN, Parallel.SAME_THREAD);
    List<Simulation.Banded> days = marketing.daily(Metric.EMAILS);
    for (int day = 2; day <= 4; day++) {
      assertThat(days.get(day).mean()).isZero();
      assertThat(both.daily(Metric.EMAILS).get(day).mean()).isPositive();
    }
    assertThat(days.get(5).mean()).isGreaterThan(days.get(6).mean());
    assertThat(both.messages().getFirst().of(Kind.EMAILS)).isPositive();
    assertThat(both.messages().getLast().of(Kind.EMAILS)).isPositive();
  }

  /** Everybody gets everything already, and leaves as much in the cart. */
  @Test
  void batchAndBlastSendsNoSeries() {
    Simulation blasted =
        FEW.simulated(List.of(cart(1, 24)), Policy.BATCH_AND_BLAST, Parallel.SAME_THREAD);
    assertThat(blasted.total(Metric.EMAILS).mean()).isEqualTo(100 * 8.0);
  }

  private static List<SeriesRate> rates(Planner planner) {
    return Beginning.of(planner, new PastMail(planner, Exported.NONE)).seriesRates();
  }

  /** Two a month were left, and none that an order followed. */
  @Test
  void howOftenACartIsLeftIsLearnedFromTheLogElseFromOrders() {
    Work work = new Work(Parallel.SAME_THREAD, Progress.NONE);
    Design design = design(List.of(cart(1)));
    Planner planner = Learning.planner(design, FEW.audience().asOf(TODAY), work);
    SeriesRate learned = rates(planner).getFirst();
    assertThat(365 * learned.aDay()).isBetween(20.0, 24.0);
    assertThat(learned.learnedFrom()).isBetween(2_000L, 2_400L);
    OddShop none = new OddShop(TODAY).customers(2);
    none.daysAgo(0, 300, EventType.PURCHASE, OddShop.BULB, 2_000, 1);
    none.daysAgo(0, 100, EventType.PURCHASE, OddShop.BULB, 2_000, 2);
    SeriesRate assumed =
        rates(Learning.planner(design, none.audience().asOf(TODAY), work)).getFirst();
    assertThat(assumed.learnedFrom()).isZero();
    assertThat(assumed.aDay()).isEqualTo(0.5 * 2 / 300, within(1e-4));
    assertThat(rates(Learning.planner(design(List.of()), none.audience().asOf(TODAY), work)))
        .isEmpty();
  }
}
