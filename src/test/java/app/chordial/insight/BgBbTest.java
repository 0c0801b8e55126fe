package app.chordial.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.hipparchus.distribution.continuous.BetaDistribution;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class BgBbTest {

  private static final BgBb MODEL = BgBb.DONORS;

  @Tag("conformance")
  @ParameterizedTest
  @CsvFileSource(resources = "donors-bg-bb.csv")
  void theDonorsGiveThePublishedFit(
      double alpha, double beta, double gamma, double delta, double likelihood) throws IOException {
    BgBbFit fitting = BgBbFit.of(donors());
    BgBb fit = fitting.likeliest().orElseThrow();
    assertThat(fit.alpha()).isCloseTo(alpha, within(5.01e-4));
    assertThat(fit.beta()).isCloseTo(beta, within(5.01e-4));
    assertThat(fit.gamma()).isCloseTo(gamma, within(5.01e-4));
    assertThat(fit.delta()).isCloseTo(delta, within(5.01e-4));
    assertThat(fitting.logLikelihood(fit)).isCloseTo(likelihood, within(0.005));
  }

  private static List<Occasions> donors() throws IOException {
    String data = System.getProperty("conformance.data", "");
    Assumptions.assumeFalse(data.isEmpty(), "no conformance data");
    List<Occasions> donors = new ArrayList<>();
    List<String> lines = Files.readAllLines(Path.of(data, "donations", "donations.csv"));
    for (String line : lines.subList(1, lines.size())) {
      String[] words = line.split(",", -1);
      Occasions one =
          new Occasions(
              Integer.parseInt(words[0]), Integer.parseInt(words[1]), Integer.parseInt(words[2]));
      for (int donor = 0; donor < Integer.parseInt(words[3]); donor++) {
        donors.add(one);
      }
    }
    assertThat(donors).hasSize(11_104);
    return donors;
  }

  @Tag("law")
  @Tag("numbers")
  @ParameterizedTest
  @CsvSource({"1.204, 0.75, 0.657, 2.783, 1", "2, 3, 0.5, 6, 2"})
  void aKnownWayOfGivingIsFoundAgain(
      double alpha, double beta, double gamma, double delta, long seed) {
    BgBb truth = new BgBb(alpha, beta, gamma, delta);
    BgBbFit fitting = BgBbFit.of(lives(truth, 10_000, 8, seed));
    BgBb found = fitting.likeliest().orElseThrow();
    double act = alpha / (alpha + beta);
    double leave = gamma / (gamma + delta);
    assertThat(found.alpha() / (found.alpha() + found.beta())).isCloseTo(act, within(0.02));
    assertThat(found.gamma() / (found.gamma() + found.delta())).isCloseTo(leave, within(0.02));
    double better = fitting.logLikelihood(found) - fitting.logLikelihood(truth);
    // Wilks: twice the difference is χ² with four degrees of freedom; 18.5 is one in a thousand.
    assertThat(2 * better).isBetween(0.0, 18.5);
  }

  private static List<Occasions> lives(BgBb model, int customers, int n, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    BetaDistribution acts = new BetaDistribution(model.alpha(), model.beta());
    BetaDistribution leaves = new BetaDistribution(model.gamma(), model.delta());
    List<Occasions> lives = new ArrayList<>();
    for (int customer = 0; customer < customers; customer++) {
      double act = acts.inverseCumulativeProbability(random.nextDouble());
      double leave = leaves.inverseCumulativeProbability(random.nextDouble());
      int x = 0;
      int tx = 0;
      for (int i = 1; i <= n && random.nextDouble() >= leave; i++) {
        if (random.nextDouble() < act) {
          x++;
          tx = i;
        }
      }
      lives.add(new Occasions(x, tx, n));
    }
    return lives;
  }

  /** The likelihood of one order of taken and missed occasions, the first in the lowest bit. */
  private static double likelihood(int taken, int n) {
    int tx = 32 - Integer.numberOfLeadingZeros(taken);
    return Math.exp(MODEL.logLikelihood(Integer.bitCount(taken), tx, n));
  }

  @Tag("law")
  @Tag("numbers")
  @Test
  void allThatCanHappenHasProbabilityOne() {
    for (int n : new int[] {0, 1, 2, 6, 10}) {
      double sum = 0;
      for (int taken = 0; taken < 1 << n; taken++) {
        sum += likelihood(taken, n);
      }
      assertThat(sum).isCloseTo(1, within(1e-12));
    }
  }

  @Tag("law")
  @Tag("numbers")
  @Test
  void whatIsExpectedIsTheMeanOverAllThatCanFollow() {
    int n = 4;
    int more = 5;
    for (int taken = 0; taken < 1 << n; taken++) {
      double orders = 0;
      for (int then = 0; then < 1 << more; then++) {
        orders += Integer.bitCount(then) * likelihood(taken | then << n, n + more);
      }
      int tx = 32 - Integer.numberOfLeadingZeros(taken);
      assertThat(MODEL.expected(Integer.bitCount(taken), tx, n, more))
          .isCloseTo(orders / likelihood(taken, n), within(1e-12));
    }
  }

  @Test
  void hundredsOfOccasionsStayFinite() {
    for (int x : new int[] {0, 1, 100, 700}) {
      for (int silence : new int[] {0, 1, 50, 900}) {
        int tx = x == 0 ? 0 : x + 20;
        int n = tx + silence;
        assertThat(MODEL.logLikelihood(x, tx, n)).isFinite().isNotPositive();
        assertThat(MODEL.alive(x, tx, n)).isBetween(0.0, 1.0);
        assertThat(MODEL.expected(x, tx, n, 52)).isBetween(0.0, 52.0);
      }
    }
  }

  @Test
  void whoTookTheLastOccasionIsStillThere() {
    assertThat(MODEL.alive(3, 6, 6)).isEqualTo(1);
    assertThat(MODEL.alive(3, 5, 6)).isLessThan(1);
  }

  @Test
  void whereNobodyActsTwiceNothingIsLearned() {
    assertThat(BgBbFit.of(List.of()).likeliest()).isEmpty();
    assertThat(BgBbFit.of(List.of(new Occasions(0, 0, 9))).likeliest()).isEmpty();
  }
}
