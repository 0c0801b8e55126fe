package app.chordial.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.chordial.audience.EventType;
import app.chordial.interest.TestShop;
import app.chordial.work.Parallel;
import java.util.List;
import java.util.SplittableRandom;
import org.hipparchus.distribution.continuous.BetaDistribution;
import org.hipparchus.distribution.continuous.GammaDistribution;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparingModelsTest {

  /** Two years. */
  private static final int DAYS = 728;

  private final TestShop shop = new TestShop();

  private void buys(int customer, int day) {
    shop.event(customer, EventType.PURCHASE, shop.minute(day, 12, 0), -1, 1000, day);
  }

  private ModelComparison compare(int day) {
    return ComparingModels.compare(shop.asOf(day), Parallel.SAME_THREAD);
  }

  /** Customers who buy at a gamma distributed rate and are lost after any purchase. */
  private void live(MbgNbd model, int customers, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    GammaDistribution rates = new GammaDistribution(model.r(), 1 / model.alpha());
    BetaDistribution losses = new BetaDistribution(model.a(), model.b());
    for (int customer = 0; customer < customers; customer++) {
      double rate = rates.inverseCumulativeProbability(random.nextDouble());
      double lost = losses.inverseCumulativeProbability(random.nextDouble());
      double day = random.nextInt(DAYS / 2);
      do {
        buys(customer, (int) day);
        day += 7 * -Math.log1p(-random.nextDouble()) / rate;
      } while (random.nextDouble() >= lost && day < DAYS);
    }
  }

  @Tag("law")
  @Test
  @Tag("numbers")
  void whereEverybodyLivesAsAModelSaysItForetellsWhatHappens() {
    live(new MbgNbd(1.2, 12, 0.9, 3), 1500, 1);
    ModelComparison of = compare(DAYS);
    assertThat(of.weeks()).isEqualTo(26);
    assertThat(of.from()).isEqualTo(TestShop.START.plusDays(DAYS - 26 * 7));
    assertThat(of.models())
        .extracting(ModelScore::name)
        .containsExactly("MBG/NBD", "BG/NBD", "Pareto/NBD", "BG/BB");
    assertThat(of.models()).allMatch(ModelScore::isLearned);
    assertThat(of.deciding().foretold().orders())
        .isCloseTo((double) of.orders(), within(0.06 * of.orders()));
    for (ModelScore score : of.models()) {
      assertThat(score.foretold().orders())
          .isCloseTo((double) of.orders(), within(0.2 * of.orders()));
      assertThat(score.foretold().rootMeanSquareError())
          .isLessThan(of.ownRate().rootMeanSquareError());
    }
    assertThat(of.closest().isAsGood() || of.closest().equals(of.deciding())).isTrue();
    assertThat(of.sentence()).contains("MBG/NBD, which decides here");
  }

  @Tag("law")
  @Tag("numbers")
  @Test
  void whatHappensInTheWeeksHeldOutTeachesNothing() {
    live(MbgNbd.CDNOW, 600, 2);
    ModelComparison before = compare(DAYS);
    int from = DAYS - 7 * before.weeks();
    for (int customer = 0; customer < 600; customer += 2) {
      buys(customer, from + customer % (7 * before.weeks()));
    }
    ModelComparison after = compare(DAYS);
    assertThat(after.orders()).isGreaterThan(before.orders() + 250);
    for (int i = 0; i < before.models().size(); i++) {
      ModelScore one = before.models().get(i);
      ModelScore other = after.models().get(i);
      assertThat(other.parameters()).isEqualTo(one.parameters());
      assertThat(other.logLikelihood()).isEqualTo(one.logLikelihood());
      assertThat(other.foretold().orders()).isEqualTo(one.foretold().orders());
    }
    assertThat(after.spending().model()).isEqualTo(before.spending().model());
  }

  @Test
  void aModelForetellsNoOrdersOfWhoBoughtFirstLater() {
    live(MbgNbd.CDNOW, 250, 3);
    ModelComparison without = compare(DAYS);
    for (int customer = 250; customer < 350; customer++) {
      buys(customer, DAYS - 10);
    }
    assertThat(compare(DAYS)).isEqualTo(without);
  }

  @Test
  void fewWhoCameBackLeaveWhatIsAssumed() {
    for (int customer = 0; customer < 50; customer++) {
      buys(customer, customer);
      buys(customer, 100 + customer);
      buys(customer, 200);
    }
    ModelComparison of = compare(220);
    assertThat(of.models()).noneMatch(ModelScore::isLearned);
    assertThat(of.deciding().parameters().values()).containsExactly(0.525, 6.183, 0.891, 1.614);
    assertThat(of.orders()).isEqualTo(50);
    assertThat(of.sentence()).contains("50 of 100 needed");
  }

  @ParameterizedTest
  @CsvSource({"0", "1", "30"})
  void aShopWithoutAPastIsToldSo(int day) {
    shop.event(0, EventType.VIEW, shop.minute(0, 9, 0), -1, 0, -1);
    ModelComparison of = compare(day);
    assertThat(of.buyers()).isZero();
    assertThat(of.sentence()).startsWith("Nobody had bought before");
    assertThat(of.ownRate()).isEqualTo(new Foretold(0, 0, 0));
    assertThat(of.spending().meanErrorMinor()).isZero();
  }

  @Test
  void whoBoughtOnTheLastDayHasNoRateYet() {
    buys(0, 0);
    buys(1, 6);
    ModelComparison of = compare(14);
    assertThat(of.weeks()).isOne();
    assertThat(of.buyers()).isEqualTo(2);
    assertThat(of.ownRate().orders()).isZero();
    assertThat(of.models()).allMatch(score -> Double.isFinite(score.logLikelihood()));
  }

  @Test
  void whatWasGivenBackIsNoOrder() {
    live(MbgNbd.CDNOW, 100, 4);
    buys(0, DAYS - 3);
    long orders = compare(DAYS).orders();
    shop.event(0, EventType.REFUND, shop.minute(DAYS - 2, 12, 0), -1, 1000, DAYS - 3);
    assertThat(compare(DAYS).orders()).isEqualTo(orders - 1);
  }

  @Test
  void weeksAreCountedBackFromTheDay() {
    buys(0, 3);
    buys(0, 5);
    buys(0, 9);
    buys(0, 30);
    // Days 3 and 5 lie in the week of days 0 to 6, day 9 in the next, day 30 in the fifth of six.
    assertThat(Occasions.weeks(shop.view(42))).isEqualTo(new Occasions(2, 4, 5));
    assertThat(Occasions.weeks(shop.view(7))).isEqualTo(new Occasions(0, 0, 0));
  }

  private static ModelScore score(String name, double error, boolean isAsGood) {
    return new ModelScore(
        name, new java.util.LinkedHashMap<>(), -1, true, new Foretold(9, 1, error), isAsGood);
  }

  private static String sentence(double ownRate, ModelScore... scores) {
    SpendingScore spending = new SpendingScore(GammaGamma.CDNOW, -1, true, 1, 1, 1, 1);
    Foretold own = new Foretold(9, 1, ownRate);
    return new ModelComparison(TestShop.START, 13, 500, 200, 100, List.of(scores), own, spending)
        .sentence();
  }

  @Test
  void theSentenceSaysWhichIsBestAndWhichDecides() {
    ModelScore decides = score("MBG/NBD", 1.5, true);
    assertThat(sentence(2, decides, score("BG/NBD", 1.6, false)))
        .isEqualTo("This shop is best predicted by MBG/NBD, which decides here.");
    assertThat(sentence(2, decides, score("BG/NBD", 1.49, true)))
        .contains("by MBG/NBD, which decides here, as well as by any: BG/NBD came closest");
    assertThat(sentence(2, decides, score("BG/NBD", 1.2, false)))
        .contains("best predicted by BG/NBD (off by 1.20 orders a customer, MBG/NBD by 1.50)")
        .endsWith("MBG/NBD stays what decides here.");
    assertThat(sentence(1, decides, score("BG/NBD", 1.2, false)))
        .startsWith("No model predicts this shop better than each customer's own rate");
  }
}
