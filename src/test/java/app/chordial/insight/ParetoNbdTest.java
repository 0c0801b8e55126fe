package app.chordial.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParetoNbdTest {

  private static final ParetoNbd MODEL = new ParetoNbd(1.3, 8, 1.2, 15);

  private interface Integrand {
    double at(double rate, double loss);
  }

  /** E f(λ, μ) over the two gamma densities by the midpoint rule, after λ = s³·L, μ = v³·L. */
  private static double mean(ParetoNbd model, Integrand f) {
    int steps = 500;
    double sum = 0;
    double norm = 0;
    for (int i = 0; i < steps; i++) {
      double s = (i + 0.5) / steps;
      double rate = s * s * s * 5;
      double density = Math.pow(rate, model.r() - 1) * Math.exp(-model.alpha() * rate) * s * s;
      for (int j = 0; j < steps; j++) {
        double v = (j + 0.5) / steps;
        double loss = v * v * v * 3;
        double weight =
            density * Math.pow(loss, model.s() - 1) * Math.exp(-model.beta() * loss) * v * v;
        norm += weight;
        sum += weight * f.at(rate, loss);
      }
    }
    return sum / norm;
  }

  private static double alive(double rate, double loss, int x, double t) {
    return Math.pow(rate, x) * Math.exp(-(rate + loss) * t);
  }

  private static double likelihood(double rate, double loss, int x, double tx, double t) {
    double both = rate + loss;
    double left = Math.exp(-both * tx) - Math.exp(-both * t);
    return Math.pow(rate, x) * loss / both * left + alive(rate, loss, x, t);
  }

  @Tag("law")
  @Tag("numbers")
  @ParameterizedTest
  @CsvSource({"0, 0, 38.86, 39", "2, 30.43, 38.86, 39", "7, 10, 30, 5", "1, 3, 3, 100"})
  void theFormulasAreTheIntegralsTheyStandFor(int x, double tx, double t, double weeks) {
    double all = mean(MODEL, (rate, loss) -> likelihood(rate, loss, x, tx, t));
    double live = mean(MODEL, (rate, loss) -> alive(rate, loss, x, t));
    double orders =
        mean(
            MODEL,
            (rate, loss) -> alive(rate, loss, x, t) * rate * -Math.expm1(-loss * weeks) / loss);
    assertThat(MODEL.logLikelihood(x, tx, t)).isCloseTo(Math.log(all), within(2e-4));
    assertThat(MODEL.alive(x, tx, t)).isCloseTo(live / all, within(2e-4));
    assertThat(MODEL.expected(x, tx, t, weeks)).isCloseTo(orders / all, within(1e-3));
  }

  /** ₂F₁ by its series, as the published likelihood has it. */
  private static double gauss(double p, double q, double s, double z) {
    double term = 1;
    double sum = 1;
    for (int n = 0; n < 100_000 && term > 1e-18 * sum; n++) {
      term *= (p + n) * (q + n) / ((s + n) * (n + 1)) * z;
      sum += term;
    }
    return sum;
  }

  @Tag("law")
  @Tag("numbers")
  @ParameterizedTest
  @CsvSource({"0.553, 10.578, 0.606, 11.669", "2, 20, 1, 5", "0.8, 4, 3, 4"})
  void theIntegralIsThePublishedDifference(double r, double alpha, double s, double beta) {
    for (int x : new int[] {0, 1, 5, 20}) {
      double tx = x * 1.5;
      double t = tx + 17;
      double power = r + s + x;
      double second = alpha >= beta ? s + 1 : r + x;
      double large = Math.max(alpha, beta);
      double gap = Math.abs(alpha - beta);
      double difference =
          gauss(power, second, power + 1, gap / (large + tx)) / Math.pow(large + tx, power)
              - gauss(power, second, power + 1, gap / (large + t)) / Math.pow(large + t, power);
      double integral = LostBetween.integral(r + x, alpha + tx, s + 1, beta + tx, t - tx);
      double scale = Math.pow(alpha + tx, -r - x) * Math.pow(beta + tx, -s - 1);
      assertThat(integral * scale / (difference / power)).isCloseTo(1, within(1e-9));
    }
  }

  @Tag("law")
  @Tag("numbers")
  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void theIntegralIsAFineSum(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < 40; i++) {
      double p = Math.exp(random.nextDouble(-9, 7));
      double a = Math.exp(random.nextDouble(-3, 9));
      double q = 1 + Math.exp(random.nextDouble(-9, 7));
      double b = Math.exp(random.nextDouble(-3, 9));
      double length = Math.exp(random.nextDouble(-3, 6));
      // Simpson's rule over ln(1 + τ/least), where least is shorter than any bend.
      double least = Math.min(a, b) / (p + q);
      double end = Math.log1p(length / least);
      int steps = 20_000;
      double sum = 0;
      for (int step = 0; step <= steps; step++) {
        double tau = least * Math.expm1(end * step / steps);
        double value = (tau + least) * Math.exp(-p * Math.log1p(tau / a) - q * Math.log1p(tau / b));
        sum += value * (step == 0 || step == steps ? 1 : step % 2 == 1 ? 4 : 2);
      }
      double fine = sum * end / steps / 3;
      assertThat(LostBetween.integral(p, a, q, b, length)).isCloseTo(fine, within(1e-8 * fine));
    }
  }

  @Test
  void hundredsOfPurchasesStayFinite() {
    for (int x : new int[] {100, 300, 900}) {
      for (double gap : new double[] {0, 1, 20, 200, 5000}) {
        double tx = x * 0.5;
        assertThat(MODEL.logLikelihood(x, tx, tx + gap)).isFinite();
        assertThat(MODEL.alive(x, tx, tx + gap)).isBetween(0.0, 1.0);
        assertThat(MODEL.expected(x, tx, tx + gap, 52)).isFinite().isNotNegative();
      }
    }
    assertThat(MODEL.expected(900, 450, 450, 1)).isCloseTo(2, within(0.1));
  }

  @Test
  void theFormulaIsSmoothWhereSIsOne() {
    double below = new ParetoNbd(0.5, 6, 1 - 1e-6, 12).expected(2, 10, 20, 30);
    double above = new ParetoNbd(0.5, 6, 1 + 1e-6, 12).expected(2, 10, 20, 30);
    assertThat(new ParetoNbd(0.5, 6, 1, 12).expected(2, 10, 20, 30)).isBetween(above, below);
  }

  @Tag("law")
  @Tag("numbers")
  @Test
  void silenceMakesALossLikelierAndTimeBringsMore() {
    for (int x : new int[] {0, 1, 4, 20}) {
      double tx = x * 2.0;
      double last = 1.1;
      for (double t = tx; t < tx + 60; t += 5) {
        assertThat(MODEL.alive(x, tx, t)).isLessThan(last);
        last = MODEL.alive(x, tx, t);
        double orders = 0;
        for (double weeks = 1; weeks < 200; weeks *= 2) {
          assertThat(MODEL.expected(x, tx, t, weeks)).isGreaterThan(orders);
          orders = MODEL.expected(x, tx, t, weeks);
        }
      }
    }
    assertThat(MODEL.alive(3, 9, 9)).isEqualTo(1);
  }
}
