package app.chordial.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The published numbers on CDNOW; {@link BuyingFitTest} does the same on customers made up. */
@Tag("conformance")
class CdnowTest {

  private static final double DIGIT = 5.01e-4;

  @ParameterizedTest
  @CsvFileSource(resources = "cdnow-mbg-nbd.csv")
  void mbgNbd(double r, double alpha, double a, double b, double likelihood) throws IOException {
    Histories histories = Histories.of(Cdnow.read().calibration());
    MbgNbd fit = BuyingFit.mbgNbd(histories).orElseThrow();
    assertThat(fit.r()).isCloseTo(r, within(DIGIT));
    assertThat(fit.alpha()).isCloseTo(alpha, within(DIGIT));
    assertThat(fit.a()).isCloseTo(a, within(DIGIT));
    assertThat(fit.b()).isCloseTo(b, within(DIGIT));
    // This figure is cut off after two digits, not rounded.
    assertThat(BuyingFit.sum(histories, fit)).isCloseTo(likelihood, within(0.01));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "cdnow-bg-nbd.csv")
  void bgNbd(double r, double alpha, double a, double b, double likelihood) throws IOException {
    Histories histories = Histories.of(Cdnow.read().calibration());
    BgNbd fit = BuyingFit.bgNbd(histories).orElseThrow();
    assertThat(fit.r()).isCloseTo(r, within(DIGIT));
    assertThat(fit.alpha()).isCloseTo(alpha, within(DIGIT));
    assertThat(fit.a()).isCloseTo(a, within(DIGIT));
    assertThat(fit.b()).isCloseTo(b, within(DIGIT));
    assertThat(BuyingFit.sum(histories, fit)).isCloseTo(likelihood, within(0.005));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "cdnow-pareto-nbd.csv")
  void paretoNbd(double r, double alpha, double s, double beta, double likelihood)
      throws IOException {
    Histories histories = Histories.of(Cdnow.read().calibration());
    ParetoNbd fit = BuyingFit.paretoNbd(histories).orElseThrow();
    assertThat(fit.r()).isCloseTo(r, within(DIGIT));
    assertThat(fit.alpha()).isCloseTo(alpha, within(DIGIT));
    assertThat(fit.s()).isCloseTo(s, within(DIGIT));
    assertThat(fit.beta()).isCloseTo(beta, within(DIGIT));
    assertThat(BuyingFit.sum(histories, fit)).isCloseTo(likelihood, within(0.01));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "cdnow-bg-nbd-repeats.csv")
  void repeatsOfANewCustomer(double weeks, double orders) throws IOException {
    assertThat(bgNbd().expected(weeks)).isCloseTo(orders, within(orders < 1.1 ? 5e-5 : 5e-4));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "cdnow-bg-nbd-customer.csv")
  void oneCustomer(int x, double tx, double t, double weeks, double orders, double alive)
      throws IOException {
    assertThat(bgNbd().expected(x, tx, t, weeks)).isCloseTo(orders, within(DIGIT));
    assertThat(bgNbd().alive(x, tx, t)).isCloseTo(alive, within(5e-5));
  }

  private static BgNbd bgNbd() throws IOException {
    return BuyingFit.bgNbd(Histories.of(Cdnow.read().calibration())).orElseThrow();
  }

  @ParameterizedTest
  @CsvFileSource(resources = "cdnow-bg-nbd-held-out.csv")
  void theWeeksHeldOut(double expected, int actual, double error, double naiveError)
      throws IOException {
    Cdnow cdnow = Cdnow.read();
    BgNbd model = BuyingFit.bgNbd(Histories.of(cdnow.calibration())).orElseThrow();
    Errors errors = new Errors(2);
    int real = 0;
    for (int i = 0; i < cdnow.calibration().size(); i++) {
      Purchases of = cdnow.calibration().get(i);
      double weeks = Cdnow.WEEKS_HELD_OUT;
      double model1 = model.expected(of.repeats(), of.lastWeeks(), of.ageWeeks(), weeks);
      double naive = weeks * of.repeats() / of.ageWeeks();
      errors.count(new double[] {model1, naive}, cdnow.laterOrders().get(i));
      real += cdnow.laterOrders().get(i);
    }
    assertThat(real).isEqualTo(actual);
    assertThat(errors.foretold(0).orders()).isCloseTo(expected, within(0.5));
    assertThat(errors.foretold(0).meanError()).isCloseTo(error, within(DIGIT));
    assertThat(errors.foretold(1).meanError()).isCloseTo(naiveError, within(DIGIT));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "cdnow-gamma-gamma.csv")
  void gammaGamma(double p, double q, double gamma, double likelihood) throws IOException {
    Cdnow cdnow = Cdnow.read();
    GammaGamma fit = GammaGammaFit.of(cdnow.repeats()).orElseThrow();
    assertThat(fit.p()).isCloseTo(p, within(0.005));
    assertThat(fit.q()).isCloseTo(q, within(0.005));
    assertThat(fit.gamma()).isCloseTo(gamma, within(0.005));
    double sum = 0;
    int repeaters = 0;
    for (Purchases of : cdnow.repeats()) {
      if (of.isBuyer()) {
        repeaters++;
        sum += fit.logLikelihood(of.days(), of.spentMinor());
      }
    }
    assertThat(repeaters).isEqualTo(946);
    assertThat(sum).isCloseTo(likelihood, within(0.005));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "cdnow-gamma-gamma-spend.csv")
  void whatTheFirstTenSpend(ArgumentsAccessor dollars) throws IOException {
    Cdnow cdnow = Cdnow.read();
    GammaGamma fit = GammaGammaFit.of(cdnow.repeats()).orElseThrow();
    for (int i = 0; i < dollars.size(); i++) {
      Purchases of = cdnow.repeats().get(i);
      assertThat(fit.expected(of.days(), of.spentMinor()))
          .isCloseTo(dollars.getDouble(i), within(0.005));
    }
  }
}
