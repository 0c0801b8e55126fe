package app.chordial.decision;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.decision.Explanation.Reckoning;
import app.chordial.decision.Explanation.Volume;
import org.junit.jupiter.api.Test;

class PayingSayingTest {

  private static final Volume SIX = new Volume(6, 120, 40, 6);

  private static String sentence(boolean isLeast, boolean isMost, Volume best, Volume next) {
    return new PayingSaying("Ann").sentence(new Reckoning(isLeast, isMost, best, next));
  }

  @Test
  void theNextCostsMoreInUnsubscribesThanItBrings() {
    assertThat(sentence(false, false, SIX, new Volume(7.5, 130, 55, 7.5)))
        .isEqualTo(
            "6.0 e-mails a month are worth most at that receptivity; 7.5 would cost more in"
                + " unsubscribes than they bring.");
  }

  @Test
  void sendingIsNamedWhereItTipsTheScale() {
    assertThat(sentence(false, false, SIX, new Volume(7.5, 130, 49, 9)))
        .endsWith("7.5 would cost more in unsubscribes and in sending than they bring.");
  }

  @Test
  void whoTiresClicksLess() {
    assertThat(sentence(false, false, SIX, new Volume(7.5, 119, 55, 7.5)))
        .endsWith("with 7.5, Ann would tire so far as to click less.");
  }

  @Test
  void whereNothingPaysTheWidestGapIsNamed() {
    assertThat(sentence(true, false, new Volume(0.5, 1, 3, 1), new Volume(1, 2, 6, 2)))
        .startsWith("No number of e-mails pays, and the widest gap leaves 0.5 e-mails a month; ");
  }

  @Test
  void whereMoreWouldPayTheLimitsAreNamed() {
    assertThat(sentence(false, true, SIX, SIX))
        .isEqualTo(
            "6.0 e-mails a month pay most of all that the smallest gap and the send days allow.");
  }
}
