package app.chordial.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.audience.CustomerView;
import app.chordial.audience.EventType;
import app.chordial.decision.Booked;
import app.chordial.decision.Exported;
import app.chordial.decision.PastMail;
import app.chordial.decision.Planner;
import app.chordial.decision.Planning.Work;
import app.chordial.decision.SeriesOutlook;
import app.chordial.decision.SeriesSaying;
import app.chordial.design.Design;
import app.chordial.design.SeriesPreset;
import app.chordial.exchange.plan.FlowRecipe;
import app.chordial.job.Learning;
import app.chordial.rhythm.Cadence;
import app.chordial.rhythm.Quiet;
import app.chordial.rhythm.series.Course;
import app.chordial.rhythm.series.Series;
import app.chordial.rhythm.series.SeriesWords;
import app.chordial.segment.InterestWitness;
import app.chordial.segment.Naming;
import app.chordial.segment.RuleContext;
import app.chordial.work.Parallel;
import app.chordial.work.Progress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every usual series at once in shops that hardly are: an answer and a sentence, never a fault. */
class SeriesOnOddShopsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Work WORK = new Work(Parallel.SAME_THREAD, Progress.NONE);

  /** What is odd about a shop. */
  enum Oddity {
    NO_CUSTOMERS,
    ONE_CUSTOMER,
    NO_EVENTS,
    NO_MESSAGES,
    ALL_SUPPRESSED,
    NO_CONSENT,
    ALL_BOUGHT,
    NO_PRICES,
    NEGATIVE_MARGINS,
    A_THOUSAND_MESSAGES,
    THE_FUTURE,
    CLOCK_FORWARD,
    CLOCK_BACK,
    LEAP_DAY,
    QUIET_NIGHTS;

    private LocalDate today() {
      return switch (this) {
        case CLOCK_FORWARD -> LocalDate.of(2026, 3, 29);
        case CLOCK_BACK -> LocalDate.of(2026, 10, 25);
        case LEAP_DAY -> LocalDate.of(2028, 2, 29);
        case NO_CUSTOMERS,
            ONE_CUSTOMER,
            NO_EVENTS,
            NO_MESSAGES,
            ALL_SUPPRESSED,
            NO_CONSENT,
            ALL_BOUGHT,
            NO_PRICES,
            NEGATIVE_MARGINS,
            A_THOUSAND_MESSAGES,
            THE_FUTURE,
            QUIET_NIGHTS ->
            TODAY;
      };
    }

    OddShop shop() {
      OddShop shop = new OddShop(today(), "Europe/London");
      return switch (this) {
        case NO_CUSTOMERS -> shop;
        case ONE_CUSTOMER -> shop.customers(1);
        case NO_EVENTS -> shop.customers(12);
        case NO_MESSAGES, A_THOUSAND_MESSAGES, CLOCK_FORWARD, CLOCK_BACK, LEAP_DAY, QUIET_NIGHTS ->
            busy(shop, 2_000);
        case ALL_SUPPRESSED -> {
          for (int customer = 0; customer < 12; customer++) {
            shop.suppressed(customer);
          }
          yield busy(shop, 2_000);
        }
        case NO_CONSENT -> busy(shop.withoutConsent(), 2_000);
        case ALL_BOUGHT -> {
          busy(shop, 2_000);
          for (int customer = 0; customer < 12; customer++) {
            shop.daysAgo(customer, 1, EventType.PURCHASE, OddShop.ROD, 2_000, 8);
            shop.daysAgo(customer, 1, EventType.PURCHASE, OddShop.BULB, 2_000, 8);
          }
          yield shop;
        }
        case NO_PRICES -> busy(shop.prices(0, 0), 0);
        case NEGATIVE_MARGINS -> busy(shop.prices(100, 100_000_000), 100);
        case THE_FUTURE -> {
          busy(shop, 2_000);
          shop.daysAgo(0, -400, EventType.CART, OddShop.ROD, 2_000, 9);
          shop.daysAgo(1, -40, EventType.PURCHASE, OddShop.ROD, 2_000, 9);
          yield shop.daysAgo(2, -1, EventType.UNSUBSCRIBE, -1, 0, OddShop.HELLO);
        }
      };
    }

    Design design() {
      Design plain = this == A_THOUSAND_MESSAGES ? OddShop.manyMessages(1_000) : OddShop.design();
      Design all = withEverySeries(plain);
      return switch (this) {
        case NO_MESSAGES -> all.withMessages(List.of());
        case QUIET_NIGHTS -> {
          Cadence cadence = all.rhythm().cadence();
          Quiet quiet =
              new Quiet(
                  List.of(new Quiet.Span("Stock-taking", TODAY, TODAY.plusDays(2), true)), 21, 8);
          yield all.withRhythm(all.rhythm().with(cadence.with(quiet)));
        }
        case NO_CUSTOMERS,
            ONE_CUSTOMER,
            NO_EVENTS,
            ALL_SUPPRESSED,
            NO_CONSENT,
            ALL_BOUGHT,
            NO_PRICES,
            NEGATIVE_MARGINS,
            A_THOUSAND_MESSAGES,
            THE_FUTURE,
            CLOCK_FORWARD,
            CLOCK_BACK,
            LEAP_DAY ->
            all;
      };
    }
  }

  /** Twelve customers who did something of every kind that sets a series off. */
  private static OddShop busy(OddShop shop, int price) {
    shop.customers(12);
    for (int customer = 0; customer < 12; customer++) {
      for (int again = 0; again < 4; again++) {
        shop.daysAgo(customer, 20 + 30 * again, EventType.PURCHASE, OddShop.ROD, price, again);
      }
      shop.daysAgo(customer, 1 + customer % 3, EventType.CART, OddShop.BULB, price, 50);
      shop.daysAgo(customer, 2, EventType.VIEW, OddShop.BULB, 0, OddShop.PAGE);
      shop.daysAgo(customer, 200 + customer, EventType.SENT, -1, 0, OddShop.RODS);
    }
    return shop;
  }

  static Design withEverySeries(Design plain) {
    Design all = plain;
    for (SeriesPreset preset : SeriesPreset.values()) {
      all = preset.adding(SeriesPreset.About.ANYTHING).change().apply(all);
    }
    return all;
  }

  @ParameterizedTest
  @EnumSource
  void everySeriesAtOnceGetsAnAnswer(Oddity oddity) {
    OddShop shop = oddity.shop();
    Design design = oddity.design();
    if (design.messages().size() > 1_000) {
      aWeekIsLivedThrough(shop, design);
    } else {
      Everything.of(shop, design, 1);
    }
    assertThat(said(shop, design))
        .isNotEmpty()
        .allSatisfy(
            sentence ->
                assertThat(sentence).isNotBlank().doesNotContain("NaN", "Infinity", "null", "-1"));
  }

  /** Everything that is said of series: what is under way, each customer's steps, the recipes. */
  private static List<String> said(OddShop shop, Design design) {
    Planner planner = Learning.planner(design, shop.audience().asOf(shop.today()), WORK);
    RuleContext context =
        RuleContext.of(planner.audience(), design.interests(), InterestWitness.NOTHING);
    SeriesWords words = new SeriesWords(Naming.of(context, design.segments(), id -> id));
    SeriesSaying saying = new SeriesSaying(design, planner.audience().time(), words);
    List<String> said = new ArrayList<>();
    Booked booked = new PastMail(planner, Exported.NONE).booked();
    for (int customer = 0; customer < planner.snapshot().size(); customer++) {
      CustomerView view = planner.snapshot().view(customer);
      List<Course> courses = booked.courses(view);
      assertThat(courses.isEmpty() || view.isMailable()).isTrue();
      said.addAll(saying.around(courses, view.day()));
      said.addAll(saying.sent(courses));
    }
    SeriesOutlook outlook = SeriesOutlook.of(planner, shop.today(), 28, Parallel.SAME_THREAD);
    assertThat(outlook.lanes()).hasSize(SeriesPreset.values().length);
    assertThat(
            Finite.wrong(Beginning.of(planner, new PastMail(planner, Exported.NONE)).seriesRates()))
        .isEmpty();
    for (Series series : design.rhythm().series()) {
      said.add(
          FlowRecipe.text(
              series,
              words,
              new FlowRecipe.Lookup(
                  design::message, text -> text, List.of(), design.rhythm().cadence().quiet())));
    }
    return said;
  }

  /** Walking back through the log for each trigger took half a minute. */
  @ParameterizedTest
  @EnumSource(
      value = HeavyCustomerTest.Sort.class,
      names = {"PURCHASES", "CARTS"})
  @Timeout(20)
  void aCustomerOfFiftyThousandEventsIsWalkedThroughToo(HeavyCustomerTest.Sort sort) {
    OddShop shop = HeavyCustomerTest.shop(sort, 50_000);
    Design design = withEverySeries(OddShop.design());
    assertThat(said(shop, design)).isNotEmpty();
    aWeekIsLivedThrough(shop, design);
  }

  private static void aWeekIsLivedThrough(OddShop shop, Design design) {
    Planner planner = Learning.planner(design, shop.audience().asOf(shop.today()), WORK);
    Simulation week =
        Simulating.simulate(
                Beginning.of(planner, new PastMail(planner, Exported.NONE)),
                List.of(Policy.DESIGN),
                new Horizon(shop.today(), 1, 1, 3),
                WORK)
            .getFirst();
    for (Metric metric : Metric.values()) {
      assertThat(Finite.wrong(week.total(metric))).isEmpty();
    }
  }
}
