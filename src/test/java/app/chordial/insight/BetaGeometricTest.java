package app.chordial.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BetaGeometricTest {

  @Tag("law")
  @Tag("numbers")
  @ParameterizedTest
  @CsvSource({"0.5, 0.7", "1, 1", "0.001, 40", "3000, 2000", "8000, 0.001", "0.0002, 0.0003"})
  void theMeanOfAProbabilityIsWhatItIs(double a, double b) {
    double mean = a / (a + b);
    assertThat(BetaMean.of(a, b, _ -> 1)).isCloseTo(1, within(1e-12));
    assertThat(BetaMean.of(a, b, p -> p)).isCloseTo(mean, within(1e-11 * mean));
    double square = mean * (a + 1) / (a + b + 1);
    assertThat(BetaMean.of(a, b, p -> p * p)).isCloseTo(square, within(1e-11 * square));
  }

  @Tag("law")
  @Tag("numbers")
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theSeriesAndTheMeanOverLossesAgree(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < 3000; i++) {
      double lost = Math.exp(random.nextDouble(-9, 9));
      double kept = Math.exp(random.nextDouble(-9, 9)) + random.nextInt(2) * random.nextInt(900);
      double shape = Math.exp(random.nextDouble(-9, 9)) + random.nextInt(2) * random.nextInt(900);
      double elapsed = Math.exp(random.nextDouble(-9, 9)) + random.nextInt(500);
      double weeks = Math.exp(random.nextDouble(-5, 7));
      BetaGeometric one = new BetaGeometric(shape, elapsed, lost, kept);
      double expected = one.expected(weeks);
      assertThat(expected)
          .as("%s in %s weeks", one, weeks)
          .isCloseTo(one.overLosses(weeks), within(1e-7 * Math.max(1e-3, expected)));
      assertThat(expected).isBetween(0.0, shape / elapsed * weeks * (1 + 1e-9) + 1e-11);
    }
  }

  @Test
  void whoIsNeverLostBuysAtTheMeanRate() {
    BetaGeometric loyal = new BetaGeometric(3, 20, 1e-9, 1);
    assertThat(loyal.expected(40)).isCloseTo(6, within(1e-6));
    assertThat(loyal.expected(0)).isZero();
  }

  @Test
  void whoIsLostWithTheNextPurchaseMakesOneAtMost() {
    BetaGeometric lost = new BetaGeometric(3, 20, 5000, 1e-4);
    double oneMore = 1 - Math.pow(20.0 / 60, 3);
    assertThat(lost.expected(40)).isCloseTo(oneMore, within(1e-6));
  }
}
