package app.chordial.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ErrorsTest {

  @Test
  void errorsAreMeansOverCustomers() {
    Errors errors = new Errors(2);
    errors.count(new double[] {1, 0}, 3);
    errors.count(new double[] {1, 4}, 0);
    assertThat(errors.foretold(0)).isEqualTo(new Foretold(2, 1.5, Math.sqrt(2.5)));
    assertThat(errors.foretold(1).meanError()).isEqualTo(3.5);
  }

  @Test
  void theMeanSquareChoosesTheMeanAndNotTheMedian() {
    Errors errors = new Errors(2);
    for (int customer = 0; customer < 100; customer++) {
      errors.count(new double[] {0.3, 0}, customer % 10 == 0 ? 3 : 0);
    }
    assertThat(errors.foretold(1).meanError()).isLessThan(errors.foretold(0).meanError());
    assertThat(errors.foretold(0).rootMeanSquareError())
        .isLessThan(errors.foretold(1).rootMeanSquareError());
  }

  @Tag("law")
  @Test
  void chanceIsToldFromADifference() {
    SplittableRandom random = new SplittableRandom(1);
    int better = 0;
    for (int trial = 0; trial < 200; trial++) {
      Errors errors = new Errors(3);
      for (int customer = 0; customer < 400; customer++) {
        double actual = random.nextGaussian();
        double[] forecasts = {random.nextGaussian(), random.nextGaussian(), actual / 2};
        errors.count(forecasts, actual);
      }
      better += errors.isAsGoodAsFirst(1) ? 0 : 1;
      assertThat(errors.isAsGoodAsFirst(0)).isTrue();
      assertThat(errors.isAsGoodAsFirst(2)).isFalse();
    }
    // Two standard errors are exceeded by chance in one of 22 trials.
    assertThat(better).isBetween(1, 20);
  }

  @Test
  void piecesAddUpToTheWhole() {
    SplittableRandom random = new SplittableRandom(2);
    Errors whole = new Errors(2);
    Errors folded = new Errors(2);
    for (int piece = 0; piece < 5; piece++) {
      Errors part = new Errors(2);
      for (int customer = 0; customer < 20; customer++) {
        double[] forecasts = {random.nextDouble(), random.nextDouble()};
        double actual = random.nextInt(4);
        whole.count(forecasts, actual);
        part.count(forecasts, actual);
      }
      folded.add(part);
    }
    assertThat(folded.customers()).isEqualTo(100);
    assertThat(folded.foretold(1).rootMeanSquareError())
        .isCloseTo(whole.foretold(1).rootMeanSquareError(), within(1e-12));
    assertThat(folded.isAsGoodAsFirst(1)).isEqualTo(whole.isAsGoodAsFirst(1));
  }
}
