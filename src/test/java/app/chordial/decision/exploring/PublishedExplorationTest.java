package app.chordial.decision.exploring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.chordial.rhythm.Wildcards;
import app.chordial.work.Chance;
import app.chordial.work.Chance.Purpose;
import app.chordial.work.Draws;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published numbers of learning by trying. */
class PublishedExplorationTest {

  private static final double[] RATES = {.10, .05, .05, .05, .02, .02, .02, .01, .01, .01};
  private static final int ROUNDS = 20_000;

  @ParameterizedTest
  @CsvSource({
    "10, 100, 15, 100, 0.853283790",
    "5, 500, 6, 500, 0.613474160",
    "0, 200, 3, 200, 0.938433990"
  })
  void theProbabilityThatOneRateIsAboveAnother(
      int hits, int trials, int otherHits, int otherTrials, double expected) {
    Belief one = Belief.FLAT.after(hits, trials);
    Belief other = Belief.FLAT.after(otherHits, otherTrials);
    assertThat(other.above(one)).isCloseTo(expected, within(5e-10));
    assertThat(one.above(other)).isCloseTo(1 - expected, within(5e-10));
  }

  @ParameterizedTest
  @CsvSource({"10, 100, 0.055229, 0.174366", "0, 50, 0, 0.071348"})
  void theIntervalOfWilson(int hits, int trials, double low, double high) {
    Interval interval = Interval.wilson(hits, trials);
    assertThat(interval.low()).isCloseTo(low, within(5e-7));
    assertThat(interval.high()).isCloseTo(high, within(5e-7));
  }

  /**
   * Mean 92.0 and 65.9 are published for 200 runs; {@code -Dexploration.runs=200} plays as many.
   */
  @ParameterizedTest
  @CsvSource({"1, 1, 98", "1, 24, 72"})
  void thompsonLosesFewClicks(double alpha, double beta, double most) {
    int runs = Integer.getInteger("exploration.runs", 10);
    double mean =
        IntStream.range(0, runs)
            .mapToDouble(run -> regret(new Belief(alpha, beta), new Chance(11, run)))
            .average()
            .orElseThrow();
    assertThat(mean).isBetween(most / 2, most);
  }

  private static double regret(Belief prior, Chance chance) {
    Draws draws = new Draws(chance, 1, Purpose.WILDCARD);
    Belief[] beliefs = new Belief[RATES.length];
    Arrays.fill(beliefs, prior);
    double lost = 0;
    for (int round = 0; round < ROUNDS; round++) {
      int best = 0;
      double highest = -1;
      for (int arm = 0; arm < RATES.length; arm++) {
        double rate = beliefs[arm].draw(draws);
        best = rate > highest ? arm : best;
        highest = Math.max(highest, rate);
      }
      lost += RATES[0] - RATES[best];
      beliefs[best] = beliefs[best].after(draws.uniform() < RATES[best] ? 1 : 0, 1);
    }
    return lost;
  }

  /**
   * How likely an interest of this click rate has stopped after so many sends, reckoned exactly.
   */
  private static double stopped(double rate, int sends) {
    Wildcards settings = Wildcards.SUGGESTED;
    double[] going = new double[sends + 1];
    going[0] = 1;
    double stopped = 0;
    for (int sent = 1; sent <= sends; sent++) {
      double[] next = new double[sends + 1];
      for (int clicks = 0; clicks < sent; clicks++) {
        next[clicks] += going[clicks] * (1 - rate);
        next[clicks + 1] += going[clicks] * rate;
      }
      for (int clicks = 0; clicks <= sent; clicks++) {
        boolean isStopped =
            next[clicks] > 0 && new Arm("", sent, clicks, 0).stop(settings) != Arm.Stop.GOES_ON;
        stopped += isStopped ? next[clicks] : 0;
        next[clicks] = isStopped ? 0 : next[clicks];
      }
      going = next;
    }
    return stopped;
  }

  @Test
  void anInterestThatHardlyAnybodyClicksStopsWithin650Sends() {
    assertThat(stopped(0.002, 650)).isGreaterThanOrEqualTo(0.9);
    assertThat(stopped(0.001, 650)).isGreaterThan(stopped(0.002, 650));
  }

  @Test
  void oneThatIsClickedByTwiceTheFloorSeldomStops() {
    assertThat(stopped(0.03, 650)).isLessThan(0.01);
    assertThat(stopped(0.02, 650)).isLessThan(0.1);
  }

  @Test
  void oneThatDrivesPeopleAwayStops() {
    assertThat(new Arm("", 500, 50, 1).stop(Wildcards.SUGGESTED)).isEqualTo(Arm.Stop.GOES_ON);
    assertThat(new Arm("", 500, 50, 20).stop(Wildcards.SUGGESTED))
        .isEqualTo(Arm.Stop.LEFT_TOO_OFTEN);
  }

  @Test
  void sharesAddUpAndHangOnNoPlaceInTheList() {
    List<Arm> arms =
        List.of(new Arm("a", 300, 9, 0), new Arm("b", 40, 1, 0), new Arm("c", 0, 0, 0));
    Thompson one = new Thompson(arms, 20_000, new Chance(3, 0));
    Thompson other = new Thompson(arms.reversed(), 20_000, new Chance(3, 0));
    double[] shares = one.shares(new int[] {0, 1, 2});
    assertThat(Arrays.stream(shares).sum()).isEqualTo(1);
    double[] reversed = other.shares(new int[] {2, 1, 0});
    assertThat(reversed).containsExactly(shares);
    assertThat(one.shares(new int[] {1})).containsExactly(1);
    assertThat(new Thompson(arms, 20_001, new Chance(3, 0)).shares(new int[] {0, 1, 2}))
        .isNotEqualTo(shares);
  }

  /** With two arms a share is an estimate of the probability that one rate is above the other. */
  @Test
  void aShareIsTheProbabilityOfBeingBest() {
    List<Arm> arms = List.of(new Arm("a", 200, 4, 0), new Arm("b", 200, 7, 0));
    double mean =
        IntStream.range(0, 200)
            .mapToDouble(
                day -> new Thompson(arms, day, new Chance(5, 0)).shares(new int[] {0, 1})[1])
            .average()
            .orElseThrow();
    double expected = arms.get(1).clicks().above(arms.get(0).clicks());
    assertThat(mean).isCloseTo(expected, within(4 * 0.5 / Math.sqrt(200 * Thompson.DRAWS)));
  }
}
