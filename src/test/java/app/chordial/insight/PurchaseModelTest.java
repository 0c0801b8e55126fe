package app.chordial.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.chordial.audience.EventType;
import app.chordial.audience.Snapshot;
import app.chordial.interest.TestShop;
import app.chordial.work.Parallel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.hipparchus.distribution.continuous.BetaDistribution;
import org.hipparchus.distribution.continuous.GammaDistribution;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class PurchaseModelTest {

  private final TestShop shop = new TestShop();

  private void buys(int customer, int day, int amount) {
    shop.event(customer, EventType.PURCHASE, shop.minute(day, 12, 0), -1, amount, day);
  }

  private PurchaseModel fit(int day) {
    return PurchaseModel.fit(shop.asOf(day), Parallel.SAME_THREAD);
  }

  private Purchases of(int day) {
    return Purchases.of(shop.view(day));
  }

  @Tag("conformance")
  @ParameterizedTest
  @CsvFileSource(resources = "cdnow-mbg-nbd.csv")
  void cdnowGivesThePublishedFit(double r, double alpha, double a, double b, double likelihood)
      throws IOException {
    String data = System.getProperty("conformance.data", "");
    Assumptions.assumeFalse(data.isEmpty(), "no conformance data");
    DateTimeFormatter format = DateTimeFormatter.ofPattern("yyyyMMdd", java.util.Locale.ROOT);
    List<String> ids = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(data, "cdnow", "CDNOW_sample.txt"))) {
      String[] words = line.strip().split(" +", -1);
      if (!ids.contains(words[0] + words[1])) {
        ids.add(words[0] + words[1]);
      }
      LocalDate day = LocalDate.parse(words[2], format);
      int minute = shop.time().startOf(day) + 12 * 60;
      int cents = (int) Math.round(100 * Double.parseDouble(words[4]));
      // A line of 0.00 is a purchase, too.
      shop.event(ids.indexOf(words[0] + words[1]), EventType.PURCHASE, minute, -1, cents, minute);
    }
    Snapshot snapshot = shop.audience().asOf(LocalDate.of(1997, 10, 1));
    PurchaseModel model = PurchaseModel.fit(snapshot, Parallel.SAME_THREAD);
    MbgNbd timing = model.timing();
    assertThat(model.learnedFromBuyers()).isEqualTo(2357);
    assertThat(timing.r()).isCloseTo(r, within(5e-4));
    assertThat(timing.alpha()).isCloseTo(alpha, within(5e-4));
    assertThat(timing.a()).isCloseTo(a, within(5e-4));
    assertThat(timing.b()).isCloseTo(b, within(5e-4));
    double sum = 0;
    for (int customer = 0; customer < snapshot.size(); customer++) {
      Purchases of = Purchases.of(snapshot.view(customer));
      sum += timing.logLikelihood(of.repeats(), of.lastWeeks(), of.ageWeeks());
    }
    // The published figure is cut off after two digits, not rounded.
    assertThat(Math.ceil(sum * 100) / 100).isEqualTo(likelihood);
  }

  /** Customers who live as the model says, for a year of days. */
  private void live(MbgNbd model, int customers, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    GammaDistribution rates = new GammaDistribution(model.r(), 1 / model.alpha());
    BetaDistribution losses = new BetaDistribution(model.a(), model.b());
    for (int customer = 0; customer < customers; customer++) {
      double rate = rates.inverseCumulativeProbability(random.nextDouble());
      double lost = losses.inverseCumulativeProbability(random.nextDouble());
      double day = random.nextInt(84);
      buys(customer, (int) day, 1000);
      while (random.nextDouble() >= lost) {
        day += 7 * -Math.log1p(-random.nextDouble()) / rate;
        if (day >= 364) {
          break;
        }
        buys(customer, (int) day, 1000);
      }
    }
  }

  @Tag("law")
  @ParameterizedTest
  @CsvSource({"0.525, 6.183, 0.891, 1.614, 1", "1.2, 10, 0.5, 3, 2"})
  void aKnownWayOfBuyingIsFoundAgain(double r, double alpha, double a, double b, long seed) {
    MbgNbd truth = new MbgNbd(r, alpha, a, b);
    live(truth, 4000, seed);
    Snapshot snapshot = shop.asOf(364);
    MbgNbd found = PurchaseModel.fit(snapshot, Parallel.SAME_THREAD).timing();
    assertThat(found.r() / found.alpha()).isCloseTo(r / alpha, within(0.12 * r / alpha));
    assertThat(found.a() / (found.a() + found.b())).isCloseTo(a / (a + b), within(0.06));
    double atTruth = 0;
    double atFound = 0;
    for (int customer = 0; customer < snapshot.size(); customer++) {
      Purchases of = Purchases.of(snapshot.view(customer));
      atTruth += truth.logLikelihood(of.repeats(), of.lastWeeks(), of.ageWeeks());
      atFound += found.logLikelihood(of.repeats(), of.lastWeeks(), of.ageWeeks());
    }
    // Wilks: twice the difference is χ² with four degrees of freedom; 18.5 is one in a thousand.
    assertThat(2 * (atFound - atTruth)).isBetween(0.0, 18.5);
  }

  @Tag("law")
  @Test
  void aDayByDayLifeAtTheDailyRateBuysWhatIsExpected() {
    MbgNbd timing = new MbgNbd(0.525, 6.183, 0.891, 1.614);
    SplittableRandom random = new SplittableRandom(3);
    int lives = 20_000;
    long orders = 0;
    for (int life = 0; life < lives; life++) {
      int repeats = 2;
      boolean isAlive = random.nextDouble() < timing.alive(2, 30.43, 38.86);
      for (int day = 0; isAlive && day < 273; day++) {
        double rate = timing.weeklyRate(repeats, 38.86 + day / 7.0) / 7;
        if (random.nextDouble() < -Math.expm1(-rate)) {
          orders++;
          isAlive = random.nextDouble() >= timing.dropOut(repeats);
          repeats++;
        }
      }
    }
    double expected = timing.expected(2, 30.43, 38.86, 39);
    assertThat((double) orders / lives).isCloseTo(expected, within(0.04 * expected));
  }

  @Test
  void fewWhoCameBackLeaveTheAssumption() {
    for (int customer = 0; customer < 150; customer++) {
      buys(customer, customer % 30, 1000);
      if (customer < 99) {
        buys(customer, 30 + customer % 50, 1000);
      }
    }
    assertThat(fit(100).timing()).isEqualTo(MbgNbd.CDNOW);
    assertThat(fit(100).learnedFromBuyers()).isZero();
    buys(99, 60, 1000);
    assertThat(fit(100).learnedFromBuyers()).isEqualTo(150);
  }

  @Test
  void purchasesOfADayAreOneAndWhatWasGivenBackIsNone() {
    buys(0, 0, 1000);
    buys(0, 0, 500);
    buys(0, 14, 700);
    shop.event(0, EventType.REFUND, shop.minute(20, 12, 0), -1, 700, 14);
    Purchases kept = of(18);
    assertThat(kept.repeats()).isEqualTo(1);
    assertThat(kept.lastWeeks()).isEqualTo(2);
    assertThat(kept.ageWeeks()).isEqualTo(17 / 7.0);
    assertThat(kept.spentMinor()).isEqualTo(2200);
    Purchases returned = of(21);
    assertThat(returned.repeats()).isZero();
    assertThat(returned.lastWeeks()).isZero();
    assertThat(returned.spentMinor()).isEqualTo(1500);
  }

  @Test
  void anOrderIsWorthTheCustomersMeanShrunkTowardsTheLists() {
    buys(0, 0, 4000);
    buys(1, 0, 1000);
    buys(2, 0, 1000);
    PurchaseModel model = fit(10);
    assertThat(model.orderMinor()).isEqualTo(2000);
    assertThat(model.spending()).isEqualTo(GammaGamma.assumed(2000));
    assertThat(model.learnedFromRepeaters()).isZero();
    assertThat(model.orderMinor(of(10))).isBetween(3000.0, 3900.0);
    assertThat(model.expectedValueMinor(of(10), 30))
        .isEqualTo(model.orderMinor(of(10)) * model.expectedOrders(of(10), 30));
  }

  @Tag("law")
  @Test
  void aKnownWayOfSpendingIsFoundAgain() {
    GammaGamma truth = new GammaGamma(6.25, 3.74, 1544);
    SplittableRandom random = new SplittableRandom(9);
    GammaDistribution rates = new GammaDistribution(truth.q(), 1 / truth.gamma());
    for (int customer = 0; customer < 1500; customer++) {
      double rate = rates.inverseCumulativeProbability(random.nextDouble());
      GammaDistribution orders = new GammaDistribution(truth.p(), 1 / rate);
      for (int order = 0; order <= random.nextInt(6); order++) {
        double amount = orders.inverseCumulativeProbability(random.nextDouble());
        buys(customer, 10 * order + random.nextInt(10), (int) Math.round(amount));
      }
    }
    Snapshot snapshot = shop.asOf(90);
    PurchaseModel model = PurchaseModel.fit(snapshot, Parallel.SAME_THREAD);
    GammaGamma found = model.spending();
    assertThat(model.learnedFromRepeaters()).isBetween(800L, 1499L);
    assertThat(found.mean()).isCloseTo(truth.mean(), within(0.05 * truth.mean()));
    // So few orders hardly tell p from q, but what follows from both.
    double off = 0;
    for (int customer = 0; customer < snapshot.size(); customer++) {
      Purchases of = Purchases.of(snapshot.view(customer));
      off += Math.abs(model.orderMinor(of) - truth.expected(of.days(), of.spentMinor()));
    }
    assertThat(off / snapshot.size()).isLessThan(0.05 * truth.mean());
  }

  @Test
  void aFitWhoseMeanTheOrdersDenyIsNotBelieved() {
    for (int customer = 0; customer < 200; customer++) {
      buys(customer, 0, 1000 + customer);
      buys(customer, 20, 1000 + customer);
    }
    assertThat(fit(60).learnedFromRepeaters()).isEqualTo(200);
    // One order of a reseller, worth all others together forty times over.
    buys(500, 0, 20_000_000);
    assertThat(fit(60).learnedFromRepeaters()).isZero();
    assertThat(fit(60).spending().mean()).isCloseTo(fit(60).orderMinor(), within(1e-6));
  }

  @Test
  void freeOrdersAreWorthNothing() {
    for (int customer = 0; customer < 120; customer++) {
      buys(customer, 0, 0);
      buys(customer, 20, 0);
    }
    PurchaseModel model = fit(60);
    assertThat(model.learnedFromBuyers()).isEqualTo(120);
    assertThat(model.orderMinor(of(60))).isZero();
    assertThat(model.expectedValueMinor(of(60), 30)).isZero();
  }

  @Test
  void whoNeverBoughtMayStillBegin() {
    shop.event(0, EventType.VIEW, shop.minute(0, 9, 0), -1, 0, -1);
    PurchaseModel model = fit(10);
    Purchases never = of(10);
    assertThat(model.alive(never)).isZero();
    assertThat(model.expectedOrders(never, 30)).isBetween(0.0, 0.2).isPositive();
    assertThat(model.expectedOrders(never, 60)).isGreaterThan(model.expectedOrders(never, 30));
    assertThat(model.orderMinor(never)).isCloseTo(5000, within(1e-6));
  }

  @Test
  void firstOrdersAreLearnedFromThoseWhoWereKnownBefore() {
    for (int customer = 0; customer < 100; customer++) {
      shop.event(customer, EventType.VIEW, shop.minute(0, 9, 0), -1, 0, -1);
      if (customer < 50) {
        buys(customer, 100, 1000);
      }
    }
    // 50 days short of 100 x 200: who bought on day 100 was waiting for 100 days.
    double days = 50 * 100 + 50 * 200;
    assertThat(fit(201).firstOrderRate()).isCloseTo((2 + 50) / (4 * 365 + days), within(1e-12));
  }
}
