package app.chordial.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class BgNbdTest {

  private static final BgNbd MODEL = BgNbd.CDNOW;

  private static double bought(double rate, double lost, int x) {
    return Math.pow((1 - lost) * rate, x);
  }

  private static double likelihood(double rate, double lost, int x, double tx, double t) {
    double left = x == 0 ? 0 : lost / (1 - lost) * Math.exp(-rate * tx);
    return bought(rate, lost, x) * (left + Math.exp(-rate * t));
  }

  private static double alive(double rate, double lost, int x, double t) {
    return bought(rate, lost, x) * Math.exp(-rate * t);
  }

  @Tag("law")
  @Tag("numbers")
  @ParameterizedTest
  @CsvSource({"0, 0, 38.86, 39", "2, 30.43, 38.86, 39", "7, 10, 30, 5", "1, 3, 3, 100"})
  void theFormulasAreTheIntegralsTheyStandFor(int x, double tx, double t, double weeks) {
    RatesAndLosses prior = new RatesAndLosses(1.3, 8, MODEL.a(), MODEL.b());
    BgNbd model = new BgNbd(1.3, 8, MODEL.a(), MODEL.b());
    double all = prior.mean((rate, lost) -> likelihood(rate, lost, x, tx, t));
    double live = prior.mean((rate, lost) -> alive(rate, lost, x, t));
    double orders =
        prior.mean(
            (rate, lost) -> alive(rate, lost, x, t) * -Math.expm1(-rate * lost * weeks) / lost);
    assertThat(model.logLikelihood(x, tx, t)).isCloseTo(Math.log(all), within(2e-4));
    assertThat(model.alive(x, tx, t)).isCloseTo(live / all, within(2e-4));
    assertThat(model.expected(x, tx, t, weeks)).isCloseTo(orders / all, within(1e-3));
  }

  /** The published figures are of the parameters before rounding. */
  @ParameterizedTest
  @CsvFileSource(resources = "cdnow-bg-nbd-repeats.csv")
  void theRoundedFitGivesThePublishedRepeats(double weeks, double orders) {
    assertThat(MODEL.expected(weeks)).isCloseTo(orders, within(5e-5 + 2e-3 * orders));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "cdnow-bg-nbd-customer.csv")
  void theRoundedFitGivesThePublishedCustomer(
      int x, double tx, double t, double weeks, double orders, double alive) {
    assertThat(MODEL.expected(x, tx, t, weeks)).isCloseTo(orders, within(1e-3));
    assertThat(MODEL.alive(x, tx, t)).isCloseTo(alive, within(2e-4));
  }

  @Test
  void whoBoughtOnceIsSurelyStillACustomer() {
    assertThat(MODEL.alive(0, 0, 500)).isEqualTo(1);
    assertThat(MbgNbd.CDNOW.alive(0, 0, 500)).isLessThan(0.2);
  }

  @Test
  void theFormulaIsSmoothWhereAOrAAndBAreOne() {
    for (double b : new double[] {0.3, 1, 2}) {
      for (double a : new double[] {0.7, 1}) {
        BgNbd below = new BgNbd(0.5, 6, a - 1e-4, b);
        BgNbd above = new BgNbd(0.5, 6, a + 1e-4, b);
        double at = new BgNbd(0.5, 6, a, b).expected(30);
        assertThat(at).isBetween(above.expected(30), below.expected(30));
      }
    }
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
  }
}
