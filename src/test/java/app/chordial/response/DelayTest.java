package app.chordial.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.chordial.work.Chance;
import app.chordial.work.Chance.Purpose;
import org.junit.jupiter.api.Test;

/**
 * Time to open as published: log-normal in hours with μ = 1.274 and σ = 2.424, 30 % within an hour
 * and 78 % within a day (CONFORMANCE, shapes).
 */
class DelayTest {

  private static final int EMAILS = 200_000;

  private static int minutes(int email) {
    Chance chance = new Chance(5, 0);
    return Delay.minutes(
        chance.uniform(0, email, Purpose.DELAY, 0), chance.uniform(0, email, Purpose.DELAY, 1));
  }

  private static double opened(int within) {
    int count = 0;
    for (int email = 0; email < EMAILS; email++) {
      count += minutes(email) < within ? 1 : 0;
    }
    return (double) count / EMAILS;
  }

  @Test
  void threeInTenOpenWithinAnHourAndNearlyEightWithinADay() {
    assertThat(opened(60)).isCloseTo(0.30, within(0.005));
    assertThat(opened(24 * 60)).isCloseTo(0.78, within(0.005));
  }

  @Test
  void nobodyOpensAtOnceOrLaterThanAnAnswerCounts() {
    for (int email = 0; email < EMAILS; email++) {
      assertThat(minutes(email)).isBetween(2, 7 * 24 * 60 - 60);
    }
    assertThat(Delay.minutes(0, 0)).isBetween(2, 10_000);
    assertThat(Delay.minutes(Math.nextDown(1.0), 0.5)).isBetween(2, 10_000);
  }
}
