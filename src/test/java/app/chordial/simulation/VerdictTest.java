package app.chordial.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.chordial.simulation.Simulation.Run;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class VerdictTest {

  private static final LocalDate FROM = LocalDate.of(2026, 12, 2);

  /** A scenario with these totals of each run: e-mails, unsubscribes, revenue in minor units. */
  private static Simulation scenario(String title, double[]... runs) {
    Horizon horizon = new Horizon(FROM, 1, runs.length, 1);
    List<Run> all = Arrays.stream(runs).map(VerdictTest::run).toList();
    return new Simulation(title, horizon, 100, all, List.of(), List.of(), List.of(), List.of());
  }

  private static Run run(double[] totals) {
    Tally tally = new Tally(7, 0, 0, 0);
    tally.count(Metric.EMAILS, 0, totals[0]);
    tally.count(Metric.UNSUBSCRIBES, 3, totals[1]);
    tally.count(Metric.REVENUE, 6, totals[2]);
    return new Run(tally, 7);
  }

  private static double[] totals(double emails, double unsubscribes, double revenue) {
    return new double[] {emails, unsubscribes, revenue};
  }

  @Test
  void whatIsWithinNoiseIsCalledThat() {
    Simulation own = scenario("This design", totals(390, 42, 900_00), totals(390, 42, 3_000_00));
    Simulation other =
        scenario("Batch and blast", totals(1000, 100, 1_200_00), totals(1000, 100, 1_000_00));
    assertThat(Verdict.of(own, other, "GBP").sentence())
        .isEqualTo(
            "Against batch and blast, this design sends 61 % fewer e-mails, loses 58 % fewer"
                + " subscribers, and earns the same within noise (−£70 to +£1,770).");
  }

  @Test
  void aClearDifferenceIsGivenWithItsBand() {
    Simulation own = scenario("This design", totals(200, 3, 900_00), totals(220, 3, 910_00));
    Simulation other =
        scenario("Batch and blast", totals(100, 3, 1_000_00), totals(110, 3, 1_000_00));
    assertThat(Verdict.of(own, other, "GBP").sentence())
        .isEqualTo(
            "Against batch and blast, this design sends 100 % more e-mails, loses as many"
                + " subscribers, and earns £95 less (−£99 to −£91).");
  }

  /** Of each run: unsubscribes, complaints, margin by mail, margin lost with who left. */
  private static Simulation priced(String title, double[]... runs) {
    List<Run> all =
        Arrays.stream(runs)
            .map(
                of -> {
                  Tally tally = new Tally(7, 0, 0, 0);
                  tally.count(Metric.EMAILS, 0, 100);
                  tally.count(Metric.UNSUBSCRIBES, 1, of[0]);
                  tally.count(Metric.COMPLAINTS, 2, of[1]);
                  tally.count(Metric.MAIL_MARGIN, 3, of[2]);
                  tally.count(Metric.LOST_MARGIN, 4, of[3]);
                  return new Run(tally, 7);
                })
            .toList();
    Horizon horizon = new Horizon(FROM, 1, runs.length, 1);
    return new Simulation(title, horizon, 100, all, List.of(), List.of(), List.of(), List.of());
  }

  @Test
  void whoStaysHasAPriceAndTheNetIsTold() {
    Simulation own =
        priced(
            "This design",
            new double[] {20, 1, 300_00, 100_00},
            new double[] {22, 1, 320_00, 120_00});
    Simulation blast =
        priced(
            "Batch and blast",
            new double[] {100, 1, 600_00, 900_00},
            new double[] {102, 3, 620_00, 880_00});
    Verdict kept = Verdict.of(own, blast, "GBP");
    assertThat(kept.sentence())
        .endsWith(
            " It keeps 81 more subscribers, worth about £780 of margin that e-mail will bring in"
                + " three years, for £300 less margin now: £480 better (+£464 to +£496).");
    assertThat(Verdict.of(blast, own, "GBP").sentence())
        .endsWith(
            " It loses 81 more subscribers, worth about £780 of margin that e-mail will bring in"
                + " three years, with £300 more margin now: £480 worse (−£496 to −£464).");
    Simulation luck =
        priced("Luck", new double[] {100, 1, 0, 800_00}, new double[] {102, 3, 1_200_00, 780_00});
    assertThat(Verdict.of(luck, blast, "GBP").sentence())
        .contains("Who stays is worth about £100 more of margin that e-mail will bring in")
        .endsWith(" together the same within noise (−£382 to +£562).");
  }

  @Test
  void moreWhoStayMayBeWorthLessAndOneRunHasNoBand() {
    Simulation own = priced("This design", new double[] {20, 0, 300_00, 150_00});
    Simulation blast = priced("Batch and blast", new double[] {22, 0, 300_00, 100_00});
    assertThat(Verdict.of(own, blast, "GBP").sentence())
        .contains("Who stays is worth about £50 less of margin that e-mail will bring in three")
        .contains(": £50 worse. One run can't tell");
  }

  /** The mean of the whole is the sum of the means of its parts, whatever the bands are. */
  @Test
  @Tag("law")
  void theNetIsTheSumOfItsParts() {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(20261122);
    for (int round = 0; round < 100; round++) {
      double[][] own = new double[1 + random.nextInt(12)][];
      double[][] other = new double[own.length][];
      for (int run = 0; run < own.length; run++) {
        own[run] = random.doubles(4, 0, 1_000).toArray();
        other[run] = random.doubles(4, 0, 1_000).toArray();
      }
      Net net = Net.of(priced("A", own), priced("B", other));
      assertThat(net.total().mean()).isCloseTo(net.now().mean() + net.worth().mean(), within(1e-9));
      Net back = Net.of(priced("B", other), priced("A", own));
      assertThat(back.total().low()).isCloseTo(-net.total().high(), within(1e-9));
      assertThat(back.isNoise()).isEqualTo(net.isNoise());
    }
  }

  @Test
  void aGainTooGoodToBeTrueIsDoubted() {
    Simulation base = scenario("Batch and blast", totals(9, 3, 1_000_00), totals(9, 3, 1_010_00));
    Simulation good = scenario("This design", totals(9, 3, 1_290_00), totals(9, 3, 1_300_00));
    Simulation wild = scenario("This design", totals(9, 3, 1_310_00), totals(9, 3, 1_330_00));
    Simulation lucky = scenario("This design", totals(9, 3, 500_00), totals(9, 3, 3_000_00));
    assertThat(Verdict.of(good, base, "GBP").isTooGood()).isFalse();
    assertThat(Verdict.of(lucky, base, "GBP").isTooGood()).isFalse();
    assertThat(Verdict.of(wild, base, "GBP").isTooGood()).isTrue();
    assertThat(Verdict.of(good, base, "GBP").sentence()).doesNotContain("fault");
    assertThat(Verdict.of(wild, base, "GBP").sentence())
        .endsWith(
            "A gain above 30 % is more likely a fault in the assumptions than a truth: look at"
                + " them.");
  }

  @Test
  void oneRunSaysThatItCanTellNoNoise() {
    Simulation own = scenario("This design", totals(200, 3, 900_00));
    Simulation other = scenario("Batch and blast", totals(100, 3, 800_00));
    assertThat(Verdict.of(own, other, "GBP").sentence())
        .endsWith("One run can't tell what is noise: simulate ten.");
  }

  @Test
  void scenariosOfDifferentHorizonsAreNotCompared() {
    Simulation own = scenario("This design", totals(1, 1, 1));
    Simulation other = scenario("Batch and blast", totals(1, 1, 1), totals(1, 1, 1));
    assertThatThrownBy(() -> Verdict.of(own, other, "GBP"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @Tag("law")
  void aDifferenceIsNoiseExactlyWhereTheBandOfPairedDifferencesHoldsNothing() {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(20261122);
    for (int round = 0; round < 200; round++) {
      double shift = random.nextGaussian() * 300;
      int runs = 2 + random.nextInt(12);
      double[][] own = new double[runs][];
      double[][] other = new double[runs][];
      for (int run = 0; run < runs; run++) {
        other[run] = totals(1000, 10, 100_000 + random.nextInt(5000));
        own[run] = totals(900, 10, other[run][2] + shift + random.nextGaussian() * 300);
      }
      Verdict verdict =
          Verdict.of(scenario("This design", own), scenario("Batch and blast", other), "GBP");
      double[] differences =
          IntStream.range(0, runs)
              .mapToDouble(run -> own[run][2] - other[run][2])
              .sorted()
              .toArray();
      boolean isNoise =
          Simulation.quantile(differences, 0.1) <= 0 && Simulation.quantile(differences, 0.9) >= 0;
      assertThat(verdict.revenue().isNoise()).isEqualTo(isNoise);
      assertThat(verdict.sentence().contains("the same within noise")).isEqualTo(isNoise);
    }
  }

  @Test
  @Tag("law")
  void againstItselfEverythingIsTheSame() {
    Simulation own = scenario("This design", totals(5, 1, 7), totals(6, 2, 9));
    assertThat(Verdict.of(own, own, "EUR").sentence())
        .isEqualTo(
            "Against this design, this design sends as many e-mails, loses as many subscribers,"
                + " and earns the same.");
  }

  @Test
  void whereNobodyIsMailedThereIsNothingToCompare() {
    Simulation own = scenario("This design", totals(0, 0, 7), totals(0, 0, 9));
    assertThat(Verdict.of(own, own, "EUR").sentence())
        .isEqualTo(
            "Neither this design nor this design sends an e-mail, so there is nothing to compare.");
  }
}
