package app.chordial.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.hipparchus.distribution.continuous.GammaDistribution;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GammaGammaTest {

  private static final GammaGamma MODEL = GammaGamma.CDNOW;

  private static Purchases spent(int orders, double spent) {
    return new Purchases(orders, 0, orders, spent, 100);
  }

  /** What customers spend who spend as the model says. */
  private static List<Purchases> lives(GammaGamma model, int customers, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    GammaDistribution rates = new GammaDistribution(model.q(), 1 / model.gamma());
    List<Purchases> lives = new ArrayList<>();
    for (int customer = 0; customer < customers; customer++) {
      double rate = rates.inverseCumulativeProbability(random.nextDouble());
      int orders = 2 + random.nextInt(1 + random.nextInt(10));
      // The sum of so many Gamma(p, ν) is one Gamma.
      GammaDistribution sums = new GammaDistribution(model.p() * orders, 1 / rate);
      lives.add(spent(orders, sums.inverseCumulativeProbability(random.nextDouble())));
    }
    return lives;
  }

  private static double logLikelihood(GammaGamma model, List<Purchases> all) {
    return all.stream().mapToDouble(of -> model.logLikelihood(of.days(), of.spentMinor())).sum();
  }

  @Tag("law")
  @Tag("numbers")
  @ParameterizedTest
  @CsvSource({"6.25, 3.74, 1544, 1", "2.08, 3.58, 50613, 2", "40, 9, 300, 3"})
  void aKnownWayOfSpendingIsFoundAgain(double p, double q, double gamma, long seed) {
    GammaGamma truth = new GammaGamma(p, q, gamma);
    List<Purchases> lives = lives(truth, 4000, seed);
    GammaGamma found = GammaGammaFit.of(lives).orElseThrow();
    assertThat(found.mean()).isCloseTo(truth.mean(), within(0.05 * truth.mean()));
    assertThat(found.p()).isCloseTo(p, within(0.1 * p));
    assertThat(found.q()).isCloseTo(q, within(0.15 * q));
    // Wilks: twice the difference is χ² with three degrees of freedom; 16.3 is one in a thousand.
    double better = logLikelihood(found, lives) - logLikelihood(truth, lives);
    assertThat(2 * better).isBetween(0.0, 16.3);
  }

  @Tag("law")
  @Tag("numbers")
  @ParameterizedTest
  @ValueSource(longs = {4, 5})
  void otherMoneyGivesTheSameFitInOtherMoney(long seed) {
    List<Purchases> pounds = lives(MODEL, 500, seed);
    List<Purchases> pence =
        pounds.stream().map(of -> spent(of.days(), 100 * of.spentMinor())).toList();
    GammaGamma one = GammaGammaFit.of(pounds).orElseThrow();
    GammaGamma other = GammaGammaFit.of(pence).orElseThrow();
    assertThat(other.p()).isCloseTo(one.p(), within(1e-4 * one.p()));
    assertThat(other.mean()).isCloseTo(100 * one.mean(), within(1e-2 * one.mean()));
  }

  /** E over ν ~ Gamma(q, γ) by the midpoint rule, weighed by the likelihood of what was spent. */
  @Tag("law")
  @Tag("numbers")
  @ParameterizedTest
  @CsvSource({"1, 20", "3, 300", "10, 90", "0, 0"})
  void whatIsExpectedIsTheMeanOfTheIntegral(int orders, double spent) {
    double sum = 0;
    double norm = 0;
    double likelihood = 0;
    for (int i = 0; i < 200_000; i++) {
      double rate = (i + 0.5) / 200_000 * 12;
      double prior = new GammaDistribution(MODEL.q(), 1 / MODEL.gamma()).density(rate);
      double bought =
          orders == 0 ? 1 : new GammaDistribution(MODEL.p() * orders, 1 / rate).density(spent);
      norm += prior * bought;
      sum += prior * bought * MODEL.p() / rate;
      likelihood += prior * bought * 12 / 200_000;
    }
    assertThat(MODEL.expected(orders, spent)).isCloseTo(sum / norm, within(0.01));
    if (orders > 0) {
      // The density of the mean order is that of the sum, times how many make it.
      assertThat(MODEL.logLikelihood(orders, spent))
          .isCloseTo(Math.log(likelihood * orders), within(1e-4));
    }
  }

  @Tag("law")
  @Tag("numbers")
  @Test
  void moreOrdersPullFromTheListsMeanToTheCustomersOwn() {
    double last = MODEL.mean();
    for (int orders : new int[] {1, 2, 5, 50, 5000}) {
      double expected = MODEL.expected(orders, 100.0 * orders);
      assertThat(expected).isGreaterThan(last).isLessThan(100);
      last = expected;
    }
    assertThat(last).isCloseTo(100, within(0.1));
    assertThat(MODEL.expected(0, 0)).isEqualTo(MODEL.mean());
  }

  /** The published ten: with the rounded fit, a customer without repeats gets the list's mean. */
  @ParameterizedTest
  @CsvFileSource(resources = "cdnow-gamma-gamma-spend.csv")
  void theRoundedFitGivesThePublishedMean(double first, double second, double third) {
    assertThat(MODEL.mean()).isCloseTo(third, within(0.1));
    assertThat(second).isLessThan(first);
  }

  @Test
  void whatIsAssumedHasTheShopsOwnMean() {
    assertThat(GammaGamma.assumed(4321).mean()).isCloseTo(4321, within(1e-9));
    assertThat(GammaGamma.assumed(0).expected(0, 0)).isZero();
    assertThat(GammaGamma.assumed(0).expected(3, 0)).isZero();
  }

  @Test
  void equalOrdersAreExpectedToStayEqual() {
    List<Purchases> all = new ArrayList<>();
    for (int customer = 0; customer < 300; customer++) {
      int orders = 2 + customer % 7;
      all.add(spent(orders, 1999.0 * orders));
    }
    GammaGamma fit = GammaGammaFit.of(all).orElseThrow();
    assertThat(fit.mean()).isCloseTo(1999, within(20.0));
    assertThat(fit.expected(3, 3 * 1999)).isCloseTo(1999, within(20.0));
  }

  @ParameterizedTest
  @CsvSource({"1, 500", "400, 1", "2, 0.0001", "900, 1e12"})
  void oneCustomerGivesFiniteNumbers(int orders, double spent) {
    GammaGamma fit = GammaGammaFit.of(List.of(spent(orders, spent))).orElseThrow();
    assertThat(fit.mean()).isFinite().isPositive();
    assertThat(fit.expected(orders, spent)).isFinite().isPositive();
    assertThat(fit.logLikelihood(orders, spent)).isFinite();
  }

  @Test
  void whoSpentNothingIsNotLearnedFrom() {
    assertThat(GammaGammaFit.of(List.of())).isEmpty();
    assertThat(GammaGammaFit.of(List.of(spent(3, 0), spent(2, 0)))).isEmpty();
  }
}
