package app.chordial.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MbgNbdTest {

  private static final MbgNbd MODEL = MbgNbd.CDNOW;
  private static final RatesAndLosses PRIOR =
      new RatesAndLosses(MODEL.r(), MODEL.alpha(), MODEL.a(), MODEL.b());

  private static double likelihood(double rate, double lost, int x, double tx, double t) {
    double kept = 1 - lost;
    double bought = Math.pow(kept * rate, x);
    return bought * (lost * Math.exp(-rate * tx) + kept * Math.exp(-rate * t));
  }

  private static double alive(double rate, double lost, int x, double t) {
    return Math.pow((1 - lost) * rate, x) * (1 - lost) * Math.exp(-rate * t);
  }

  @Tag("law")
  @Tag("numbers")
  @ParameterizedTest
  @CsvSource({"0, 0, 38.86, 39", "2, 30.43, 38.86, 39", "7, 10, 30, 5", "1, 3, 3, 100"})
  void theFormulasAreTheIntegralsTheyStandFor(int x, double tx, double t, double weeks) {
    double all = PRIOR.mean((rate, lost) -> likelihood(rate, lost, x, tx, t));
    double live = PRIOR.mean((rate, lost) -> alive(rate, lost, x, t));
    double orders =
        PRIOR.mean(
            (rate, lost) -> alive(rate, lost, x, t) * -Math.expm1(-rate * lost * weeks) / lost);
    double rates = PRIOR.mean((rate, lost) -> alive(rate, lost, x, t) * rate);
    double drops = PRIOR.mean((rate, lost) -> alive(rate, lost, x, t) * lost);
    assertThat(MODEL.logLikelihood(x, tx, t)).isCloseTo(Math.log(all), within(2e-4));
    assertThat(MODEL.alive(x, tx, t)).isCloseTo(live / all, within(2e-4));
    assertThat(MODEL.expected(x, tx, t, weeks)).isCloseTo(orders / all, within(1e-3));
    assertThat(MODEL.weeklyRate(x, t)).isCloseTo(rates / live, within(1e-4));
    assertThat(MODEL.dropOut(x)).isCloseTo(drops / live, within(2e-4));
  }

  @Test
  void hundredsOfPurchasesStayFinite() {
    for (int x : new int[] {100, 300, 900}) {
      for (double gap : new double[] {0, 1, 20, 200}) {
        double tx = x * 0.5;
        assertThat(MODEL.logLikelihood(x, tx, tx + gap)).isFinite();
        assertThat(MODEL.alive(x, tx, tx + gap)).isBetween(0.0, 1.0);
        assertThat(MODEL.expected(x, tx, tx + gap, 52)).isFinite().isNotNegative();
      }
    }
    double rate = MODEL.weeklyRate(900, 450);
    assertThat(MODEL.expectedAlive(900, 450, 1)).isCloseTo(rate, within(0.01));
  }

  @Test
  void theFormulaIsSmoothWhereAIsOne() {
    MbgNbd below = new MbgNbd(0.5, 6, 1 - 1e-4, 1.6);
    MbgNbd one = new MbgNbd(0.5, 6, 1, 1.6);
    MbgNbd above = new MbgNbd(0.5, 6, 1 + 1e-4, 1.6);
    assertThat(one.expected(2, 10, 20, 30))
        .isLessThan(below.expected(2, 10, 20, 30))
        .isGreaterThan(above.expected(2, 10, 20, 30));
  }

  @Tag("law")
  @Tag("numbers")
  @Test
  void longSilenceAndLongerTimesMoveAsTheyMust() {
    for (int x : new int[] {0, 1, 4, 20}) {
      double tx = x * 2.0;
      double last = 1;
      for (double t = tx; t < tx + 60; t += 5) {
        double alive = MODEL.alive(x, tx, t);
        assertThat(alive).isLessThanOrEqualTo(last);
        last = alive;
        double orders = 0;
        for (double weeks = 1; weeks < 200; weeks *= 2) {
          double more = MODEL.expected(x, tx, t, weeks);
          assertThat(more).isGreaterThan(orders);
          orders = more;
        }
      }
    }
    assertThat(MODEL.expected(0)).isZero();
    assertThat(MODEL.expected(52)).isEqualTo(MODEL.expected(0, 0, 0, 52));
  }
}
