package app.chordial.rhythm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PaceTest {

  /** The usual γ is worked out another way than others. */
  @Test
  void theUsualGammaGivesWhatAnyOtherNextToItGives() {
    for (double receptivity = 0.02; receptivity < 10; receptivity *= 1.07) {
      double nextToIt = Pace.DEFAULT.withSteepness(Math.nextUp(0.5)).gapDays(receptivity);
      assertThat(Pace.DEFAULT.gapDays(receptivity)).isCloseTo(nextToIt, within(1e-12));
    }
    assertThat(Pace.DEFAULT.gapDays(4)).isEqualTo(3.5);
    assertThat(Pace.DEFAULT.gapDays(0.25)).isEqualTo(14);
  }
}
