package app.chordial.simulation.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.chordial.work.Chance;
import app.chordial.work.Parallel;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Scanner;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EstimatesTest {

  private static final Chance CHANCE = new Chance(3, 0);

  private static InputStream resource(String name) {
    return Objects.requireNonNull(EstimatesTest.class.getResourceAsStream(name));
  }

  private static List<Occasion> published() {
    List<Occasion> occasions = new ArrayList<>();
    try (Scanner lines = new Scanner(resource("off-policy.csv"), StandardCharsets.UTF_8)) {
      while (lines.hasNextLine()) {
        String line = lines.nextLine();
        if (!line.startsWith("#")) {
          String[] cells = line.split(",", -1);
          double[] n = new double[cells.length];
          for (int i = 0; i < n.length; i++) {
            n[i] = Double.parseDouble(cells[i]);
          }
          occasions.add(new Occasion(occasions.size(), n[0], n[1], n[2], 0, n[3], n[4]));
        }
      }
    }
    return occasions;
  }

  @Test
  void theEstimatesAreThePublishedOnes() throws IOException {
    Properties expected = new Properties();
    try (InputStream in = resource("off-policy.properties")) {
      expected.load(in);
    }
    Estimates estimates = Estimates.of(published());
    assertThat(estimates.occasions()).isEqualTo(6);
    assertClose(estimates.ips(), expected, "ips");
    assertClose(estimates.snips(), expected, "snips");
    assertClose(estimates.direct(), expected, "direct");
    assertClose(estimates.doublyRobust(), expected, "doubly-robust");
    assertClose(estimates.effective(), expected, "effective");
    assertThat(estimates.heaviest()).isCloseTo(2 / 7.1, within(1e-12));
  }

  private static void assertClose(double value, Properties expected, String name) {
    assertThat(value)
        .as(name)
        .isCloseTo(Double.parseDouble(expected.getProperty(name)), within(5e-11));
  }

  /**
   * A log of customers with several e-mails each: of the two that could go, the first is clicked
   * with 0.3 and the second with 0.1, more or less by customer; the first went with 0.6.
   */
  static List<Occasion> log(long seed, int customers, double ofFirst) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Occasion> log = new ArrayList<>();
    for (int customer = 0; customer < customers; customer++) {
      double keen = random.nextDouble() * 2;
      int emails = 1 + random.nextInt(4);
      for (int i = 0; i < emails; i++) {
        boolean isFirst = random.nextDouble() < 0.6;
        double click = keen * (isFirst ? 0.3 : 0.1);
        double reward = random.nextDouble() < click ? 1 : 0;
        double first = 0.25;
        double second = 0.12;
        log.add(
            new Occasion(
                customer,
                isFirst ? 0.6 : 0.4,
                reward,
                isFirst ? ofFirst : 1 - ofFirst,
                0,
                isFirst ? first : second,
                ofFirst * first + (1 - ofFirst) * second));
      }
    }
    return log;
  }

  @Test
  @Tag("law")
  @Tag("numbers")
  void everyWeightedEstimateFindsTheTruthWhateverTheModelBelieves() {
    for (double ofFirst : new double[] {0, 0.2, 0.6, 1}) {
      double truth = ofFirst * 0.3 + (1 - ofFirst) * 0.1;
      Estimates estimates = Estimates.of(log(9, 40_000, ofFirst));
      assertThat(estimates.ips()).isCloseTo(truth, within(0.01));
      assertThat(estimates.snips()).isCloseTo(truth, within(0.01));
      assertThat(estimates.doublyRobust()).isCloseTo(truth, within(0.01));
      assertThat(estimates.direct()).isCloseTo(ofFirst * 0.25 + (1 - ofFirst) * 0.12, within(1e-9));
      assertThat(estimates.done()).isCloseTo(0.22, within(0.01));
    }
  }

  @Test
  @Tag("law")
  @Tag("numbers")
  void whatWasDoneEarnsExactlyWhatWasEarned() {
    for (long seed = 1; seed < 20; seed++) {
      Finding finding = finding(log(seed, 300, 0.6));
      assertThat(finding.isSame()).isTrue();
      assertThat(finding.estimates().difference()).isZero();
      assertThat(finding.difference()).isEqualTo(new Interval(0, 0));
      assertThat(finding.smallest()).isZero();
      assertThat(finding.doubt()).isNull();
      assertThat(finding.estimates().effective())
          .isCloseTo(finding.estimates().occasions(), within(1e-6));
    }
  }

  @Test
  @Tag("law")
  @Tag("numbers")
  void moneyInOtherUnitsIsTheSameMoney() {
    List<Occasion> log = log(4, 300, 0.9);
    List<Occasion> times =
        log.stream()
            .map(
                one ->
                    new Occasion(
                        one.customer(),
                        one.logged(),
                        128 * one.reward(),
                        one.chosen(),
                        one.silent(),
                        128 * one.estimate(),
                        128 * one.expected()))
            .toList();
    Finding small = finding(log);
    Finding large = finding(times);
    assertThat(large.estimates().snips()).isEqualTo(128 * small.estimates().snips());
    assertThat(large.estimates().doublyRobust())
        .isCloseTo(128 * small.estimates().doublyRobust(), within(1e-9));
    assertThat(large.difference().low()).isCloseTo(128 * small.difference().low(), within(1e-9));
    assertThat(large.doubt()).isEqualTo(small.doubt());
  }

  /** Sending nothing earns nothing, and that is known for sure. */
  @Test
  @Tag("law")
  @Tag("numbers")
  void aDesignThatSendsNothingEarnsNothing() {
    List<Occasion> silent =
        log(4, 300, 1).stream()
            .map(
                one ->
                    new Occasion(
                        one.customer(), one.logged(), one.reward(), 0, 1, one.estimate(), 0))
            .toList();
    Finding finding = finding(silent);
    assertThat(finding.doubt()).isNull();
    assertThat(finding.estimates().snips()).isZero();
    assertThat(finding.estimates().doublyRobust()).isZero();
    assertThat(finding.estimates().difference()).isEqualTo(-finding.estimates().done());
  }

  /** The true difference of designs lies in nineteen of twenty intervals. */
  @Test
  @Tag("law")
  @Tag("numbers")
  void theIntervalsHoldTheTruthAsOftenAsTheySay() {
    int held = 0;
    int times = 200;
    for (long seed = 0; seed < times; seed++) {
      held += finding(log(1_000 + seed, 250, 0.1)).difference().contains(-0.1) ? 1 : 0;
    }
    assertThat(held).isBetween(180, 199);
  }

  /** With one customer's e-mails copied ten times over, there is no more evidence than before. */
  @Test
  @Tag("law")
  @Tag("numbers")
  void customersAreDrawnAgainAndNotEmails() {
    List<Occasion> once = log(6, 200, 0.1);
    List<Occasion> often = new ArrayList<>();
    for (Occasion one : once) {
      for (int i = 0; i < 10; i++) {
        often.add(one);
      }
    }
    assertThat(finding(often).smallest()).isCloseTo(finding(once).smallest(), within(1e-9));
  }

  @Test
  void threadsDoNotMatter() {
    List<Occasion> log = log(6, 200, 0.1);
    Parallel backwards =
        new Parallel() {
          @Override
          public <T> void inOrder(
              int pieces,
              java.util.function.IntFunction<T> work,
              java.util.function.Consumer<T> fold) {
            List<T> made = new ArrayList<>();
            for (int piece = pieces - 1; piece >= 0; piece--) {
              made.addFirst(work.apply(piece));
            }
            made.forEach(fold);
          }
        };
    assertThat(Finding.of(log, log.size(), CHANCE, backwards)).isEqualTo(finding(log));
  }

  static Finding finding(List<Occasion> log) {
    return Finding.of(log, log.size(), CHANCE, Parallel.SAME_THREAD);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7, 60})
  void aFewEmailsAreNoEvidence(int customers) {
    Finding finding = finding(log(2, customers, 1));
    assertThat(finding.doubt()).isEqualTo(customers == 0 ? Doubt.NO_OCCASIONS : Doubt.TOO_FEW);
  }

  @Test
  void whereNothingWasDrawnOnlyTheSameCanBeTold() {
    List<Occasion> sure = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      sure.add(new Occasion(i, 1, i % 5 == 0 ? 1 : 0, 1, 0, 0.1, 0.1));
    }
    assertThat(finding(sure).doubt()).isNull();
    assertThat(Finding.of(sure, 501, CHANCE, Parallel.SAME_THREAD).doubt())
        .isEqualTo(Doubt.NOTHING_DRAWN);
    assertThat(Finding.of(List.of(), 501, CHANCE, Parallel.SAME_THREAD).doubt())
        .isEqualTo(Doubt.NOTHING_DRAWN);
  }

  @Test
  void aLogThatAnswersForLessThanHalfIsNoEvidence() {
    List<Occasion> log = log(2, 300, 0.1);
    assertThat(Finding.of(log, 2 * log.size(), CHANCE, Parallel.SAME_THREAD).doubt()).isNull();
    assertThat(Finding.of(log, 2 * log.size() + 1, CHANCE, Parallel.SAME_THREAD).doubt())
        .isEqualTo(Doubt.NOT_COVERED);
  }

  @Test
  void oneEmailMustNotDecide() {
    List<Occasion> log = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      log.add(new Occasion(i, 0.5, i % 5 == 0 ? 1 : 0, 0.6, 0, 0.1, 0.1));
    }
    assertThat(finding(log).doubt()).isNull();
    log.add(new Occasion(1_000, 0.005, 1, 0.7, 0, 0.1, 0.1));
    Finding heavy = finding(log);
    assertThat(heavy.estimates().heaviest()).isGreaterThan(0.1);
    assertThat(heavy.doubt()).isIn(Doubt.ONE_HEAVY, Doubt.TOO_FEW);
  }
}
