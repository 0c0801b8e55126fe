package app.chordial.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which answer is clicked, by what each weighs. */
@Tag("law")
class PickingTest {

  private static final double ALMOST_ONE = Math.nextDown(1.0);

  /** The last weighs nothing, and some before it, too. */
  private static double[] weights(SplittableRandom random) {
    double[] weights = new double[random.nextInt(2, 9)];
    for (int i = 0; i < weights.length - 1; i++) {
      weights[i] = random.nextInt(5) == 0 ? 0 : 0.05 + random.nextDouble();
    }
    return weights;
  }

  @Test
  void noNumberHoweverNearToOneReachesAnAnswerThatWeighsNothing() {
    SplittableRandom random = new SplittableRandom(3);
    int cases = 0;
    for (int round = 0; round < 100_000; round++) {
      double[] weights = weights(random);
      if (Arrays.stream(weights).sum() > 0) {
        cases++;
        assertThat(weights[Picking.pick(weights, ALMOST_ONE)]).isPositive();
      }
    }
    assertThat(cases).isGreaterThan(80_000);
  }

  @Test
  void eachIsPickedInProportionToWhatItWeighs() {
    double[] weights = {0, 1, 3, 0, 4, 0};
    int[] picked = new int[weights.length];
    int draws = 8_000;
    for (int i = 0; i < draws; i++) {
      picked[Picking.pick(weights, i / (double) draws)]++;
    }
    for (int answer = 0; answer < weights.length; answer++) {
      assertThat(8.0 * picked[answer] / draws).isCloseTo(weights[answer], within(1e-2));
    }
  }

  @Test
  void whereNothingWeighsAnythingItIsTheLast() {
    assertThat(Picking.pick(new double[3], ALMOST_ONE)).isEqualTo(2);
    assertThat(Picking.pick(new double[3], 0)).isEqualTo(2);
  }
}
