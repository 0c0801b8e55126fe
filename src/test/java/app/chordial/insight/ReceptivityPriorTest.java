package app.chordial.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.chordial.audience.CustomerView;
import app.chordial.audience.EventType;
import app.chordial.interest.TestShop;
import app.chordial.work.Parallel;
import java.util.SplittableRandom;
import org.hipparchus.distribution.continuous.BetaDistribution;
import org.hipparchus.special.Gamma;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReceptivityPriorTest {

  private static final double HALF_LIFE = 90;
  private static final Forgetting FORGETTING = Forgetting.byHalfIn(HALF_LIFE);

  private final TestShop shop = new TestShop();
  private final int message = shop.message("m");

  private void sent(int customer, int day) {
    shop.event(customer, EventType.SENT, shop.minute(day, 9, 0), -1, 0, message);
  }

  private void click(int customer, int day) {
    shop.event(customer, EventType.CLICK, shop.minute(day, 10, 0), -1, 0, message);
  }

  private Receptivity posterior(int day) {
    CustomerView view = shop.view(day);
    return ReceptivityPrior.INDUSTRY.posterior(
        view, MailHistory.of(view, Transactional.NONE), FORGETTING);
  }

  @Test
  void theIndustrysMeanIsThePublishedOne() {
    assertThat(ReceptivityPrior.INDUSTRY.mean()).isCloseTo(0.0235, within(1e-12));
  }

  @Test
  void whoNeverGotMailIsAverage() {
    Receptivity receptivity = posterior(3);
    assertThat(receptivity.relative()).isCloseTo(1, within(1e-12));
    assertThat(receptivity.low()).isLessThan(receptivity.mean()).isPositive();
    assertThat(receptivity.high()).isGreaterThan(receptivity.mean());
  }

  @Test
  void aYoungSendMovesNothingAndAnAnswerCountsAtOnce() {
    sent(0, 0);
    assertThat(posterior(6).relative()).isEqualTo(posterior(0).relative());
    assertThat(posterior(8).relative()).isLessThan(1);
    click(0, 1);
    assertThat(posterior(2).relative()).isGreaterThan(1.8);
  }

  /** Nor do its clicks count for the list. */
  @Test
  void anOrderConfirmationMakesNobodyEagerOrTired() {
    Transactional confirmation = Transactional.of(shop.message("confirmation"));
    for (int customer = 0; customer < 60; customer++) {
      sent(customer, 0);
      shop.event(customer, EventType.SENT, shop.minute(2, 9, 0), -1, 0, 1);
      shop.event(customer, EventType.SENT, shop.minute(9, 9, 0), -1, 0, 1);
      shop.event(customer, EventType.CLICK, shop.minute(9, 10, 0), -1, 0, 1);
    }
    CustomerView first = shop.view(1);
    CustomerView all = shop.view(30);
    ReceptivityPrior prior = ReceptivityPrior.INDUSTRY;
    double one = prior.alpha() / (prior.alpha() + prior.beta() + FORGETTING.kept(30));
    assertThat(prior.counts(all, MailHistory.of(all, confirmation), FORGETTING).mean())
        .isCloseTo(one, within(1e-12));
    assertThat(prior.counts(first, MailHistory.of(first, confirmation), FORGETTING).mean())
        .isEqualTo(prior.mean());
    assertThat(ReceptivityPrior.fit(shop.asOf(30), confirmation, HALF_LIFE, Parallel.SAME_THREAD))
        .isEqualTo(ReceptivityPrior.INDUSTRY);
    assertThat(fit(30).learnedFromClicks()).isEqualTo(60);
  }

  @Test
  void anAnswerIsForgottenByHalfInAHalfLife() {
    sent(0, 0);
    click(0, 0);
    ReceptivityPrior prior = ReceptivityPrior.INDUSTRY;
    double expected = (prior.alpha() + 0.5) / (prior.alpha() + prior.beta() + 0.5);
    assertThat(posterior(90).mean()).isCloseTo(expected, within(1e-12));
  }

  @Test
  void theFastPathSaysTheSame() {
    for (int day = 0; day < 200; day += 9) {
      sent(0, day);
      if (day % 4 == 0) {
        click(0, day + 1);
      }
    }
    CustomerView view = shop.view(150);
    MailHistory history = MailHistory.of(view, Transactional.NONE);
    assertThat(ReceptivityPrior.INDUSTRY.relative(view, history, FORGETTING))
        .isEqualTo(posterior(150).relative());
  }

  @Test
  void aListWithFewClicksIsTakenForAnAverageOne() {
    for (int customer = 0; customer < 29; customer++) {
      sent(customer, 0);
      click(customer, 0);
    }
    assertThat(fit(20)).isEqualTo(ReceptivityPrior.INDUSTRY);
    sent(29, 0);
    click(29, 0);
    assertThat(fit(20).learnedFromClicks()).isEqualTo(30);
    assertThat(fit(20).learnedFromMails()).isEqualTo(30);
  }

  private ReceptivityPrior fit(int day) {
    return ReceptivityPrior.fit(
        shop.asOf(day), Transactional.NONE, HALF_LIFE, Parallel.SAME_THREAD);
  }

  @Test
  void theFitReadsTheListsMailLog() {
    for (int customer = 0; customer < 400; customer++) {
      for (int week = 0; week < 10; week++) {
        sent(customer, 7 * week);
        if (customer % 4 == 0 && (week + customer) % 5 == 0) {
          click(customer, 7 * week + 1);
        }
      }
    }
    ReceptivityPrior fitted = fit(90);
    assertThat(fitted.learnedFromMails()).isEqualTo(4000);
    assertThat(fitted.learnedFromClicks()).isEqualTo(200);
    assertThat(fitted.mean()).isCloseTo(0.05, within(0.01));
    assertThat(fitted.alpha() + fitted.beta()).isLessThan(10);
    // Older than four half-lives: nothing to learn from any more.
    assertThat(fit(500)).isEqualTo(ReceptivityPrior.INDUSTRY);
  }

  @Tag("law")
  @Tag("numbers")
  @ParameterizedTest
  @CsvSource({"1, 41.55, 1", "0.5, 10, 2", "3, 60, 3", "2, 6, 4", "8, 300, 6"})
  void knownDifferencesAreFoundAgain(double alpha, double beta, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    BetaDistribution rates = new BetaDistribution(alpha, beta);
    AnswerCounts counts = new AnswerCounts();
    for (int customer = 0; customer < 10_000; customer++) {
      double rate = rates.inverseCumulativeProbability(random.nextDouble());
      int mails = 5 + random.nextInt(60);
      int answers = 0;
      for (int mail = 0; mail < mails; mail++) {
        answers += random.nextDouble() < rate ? 1 : 0;
      }
      counts.customer(answers, mails - answers);
    }
    ReceptivityPrior fitted = BetaBinomial.fit(counts);
    assertThat(fitted.mean()).isCloseTo(alpha / (alpha + beta), within(0.05 * fitted.mean()));
    assertThat(fitted.alpha()).isBetween(alpha * 0.85, alpha * 1.15);
    assertThat(fitted.beta()).isBetween(beta * 0.85, beta * 1.15);
    double best = counts.logLikelihood(fitted.alpha(), fitted.beta());
    for (double change : new double[] {0.99, 1.01}) {
      assertThat(counts.logLikelihood(fitted.alpha() * change, fitted.beta())).isLessThan(best);
      assertThat(counts.logLikelihood(fitted.alpha(), fitted.beta() * change)).isLessThan(best);
    }
  }

  @Tag("law")
  @Tag("numbers")
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theLikelihoodIsThatOfTheBetaBinomial(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    AnswerCounts counts = new AnswerCounts();
    double alpha = random.nextDouble(0.2, 5);
    double beta = random.nextDouble(1, 80);
    double expected = 0;
    for (int customer = 0; customer < 50; customer++) {
      int answers = random.nextInt(20);
      int ignored = random.nextInt(200);
      counts.customer(answers, ignored);
      expected += logBeta(alpha + answers, beta + ignored) - logBeta(alpha, beta);
    }
    assertThat(counts.logLikelihood(alpha, beta)).isCloseTo(expected, within(1e-7));
  }

  private static double logBeta(double a, double b) {
    return Gamma.logGamma(a) + Gamma.logGamma(b) - Gamma.logGamma(a + b);
  }

  @Tag("law")
  @Tag("numbers")
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void anAnswerNeverLowersAndASilenceNeverRaises(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double before = 1;
    for (int i = 0; i < 30; i++) {
      int day = 8 * i;
      boolean isAnswered = random.nextInt(4) == 0;
      sent(0, day);
      if (isAnswered) {
        click(0, day);
      }
      double without = i == 0 ? 1 : before;
      Receptivity now = posterior(day + 8);
      assertThat(now.low()).isLessThan(now.mean());
      assertThat(now.high()).isGreaterThan(now.mean());
      if (isAnswered) {
        assertThat(now.relative()).isGreaterThan(Math.min(without, 1));
      } else {
        assertThat(now.relative()).isLessThan(Math.max(without, 1));
      }
      before = now.relative();
    }
  }
}
