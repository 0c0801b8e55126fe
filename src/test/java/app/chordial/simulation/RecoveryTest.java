package app.chordial.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.response.Coefficient;
import app.chordial.response.Factor;
import app.chordial.response.Outcome;
import app.chordial.response.ResponseModel;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What a shop learns from the log of simulated customers, who answer by receptivities that nobody
 * knows and tire as they are mailed, is the truth that they answered by.
 */
@Tag("law")
@Tag("numbers")
class RecoveryTest {

  private static final int SHOPS = 8;

  @Test
  void aShopLearnsHowItsCustomersReallyAnswer() {
    int size = ResponseModel.ASSUMED.coefficients().size();
    double[] off = new double[size];
    int held = 0;
    int all = 0;
    double closer = 0;
    for (int run = 0; run < SHOPS; run++) {
      LivedShop shop = new LivedShop(800, 26, 100 + run);
      ResponseModel learned = shop.learned().learned().response();
      assertThat(learned.emails()).isGreaterThan(20_000);
      for (int i = 0; i < size; i++) {
        Coefficient one = learned.coefficients().get(i);
        if (one.isAtWork() && one.outcome() != Outcome.ORDER) {
          double error = one.mean() - shop.truth.coefficients().get(i).mean();
          off[i] += error / one.sd() / SHOPS;
          held += Math.abs(error) <= one.high() - one.mean() ? 1 : 0;
          all++;
          if (isBaseOf(one, Outcome.UNSUBSCRIBE) || isBaseOf(one, Outcome.BOUNCE)) {
            double before = ResponseModel.ASSUMED.coefficients().get(i).mean();
            closer += Math.abs(before - shop.truth.coefficients().get(i).mean()) - Math.abs(error);
          }
        }
      }
    }
    assertThat(held / (double) all).isBetween(0.82, 0.97);
    assertThat(closer).isPositive();
    // A mean of eight that are standard normal: beyond this it is biased.
    assertThat(Arrays.stream(off).boxed().toList())
        .allSatisfy(one -> assertThat(one).isBetween(-0.9, 0.9));
  }

  private static boolean isBaseOf(Coefficient one, Outcome outcome) {
    return one.factor() == Factor.BASE && one.outcome() == outcome;
  }
}
