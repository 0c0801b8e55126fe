package app.chordial.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BuyingFitTest {

  /** Wilks: twice the difference is χ² with four degrees of freedom; this is one in a thousand. */
  private static final double RARE = 18.5;

  private static void isFoundAgain(BuyingModel truth, BuyingModel found, Histories histories) {
    double better = BuyingFit.sum(histories, found) - BuyingFit.sum(histories, truth);
    assertThat(2 * better).isBetween(0.0, RARE);
    for (double weeks : new double[] {4, 13, 52}) {
      double expected = truth.expected(weeks);
      assertThat(found.expected(weeks)).isCloseTo(expected, within(0.1 * expected));
    }
  }

  @Tag("law")
  @Tag("numbers")
  @ParameterizedTest
  @CsvSource({"0.525, 6.183, 0.891, 1.614, 1", "1.2, 10, 0.5, 3, 2"})
  void mbgNbdIsFoundAgain(double r, double alpha, double a, double b, long seed) {
    MbgNbd truth = new MbgNbd(r, alpha, a, b);
    Histories lives = Histories.of(Lives.of(truth, 2500, seed));
    isFoundAgain(truth, BuyingFit.mbgNbd(lives).orElseThrow(), lives);
  }

  @Tag("law")
  @Tag("numbers")
  @ParameterizedTest
  @CsvSource({"0.243, 4.414, 0.793, 2.426, 3", "1.2, 10, 0.5, 3, 4"})
  void bgNbdIsFoundAgain(double r, double alpha, double a, double b, long seed) {
    BgNbd truth = new BgNbd(r, alpha, a, b);
    Histories lives = Histories.of(Lives.of(truth, 2500, seed));
    isFoundAgain(truth, BuyingFit.bgNbd(lives).orElseThrow(), lives);
  }

  @Tag("law")
  @Tag("numbers")
  @ParameterizedTest
  @CsvSource({"0.553, 10.578, 0.606, 11.669, 5", "1.2, 10, 2, 60, 6"})
  void paretoNbdIsFoundAgain(double r, double alpha, double s, double beta, long seed) {
    ParetoNbd truth = new ParetoNbd(r, alpha, s, beta);
    Histories lives = Histories.of(Lives.of(truth, 2500, seed));
    isFoundAgain(truth, BuyingFit.paretoNbd(lives).orElseThrow(), lives);
  }

  @Tag("law")
  @Tag("numbers")
  @Test
  void theSumIsThatOfTheCustomers() {
    List<Purchases> lives = Lives.of(MbgNbd.CDNOW, 300, 7);
    Histories histories = Histories.of(lives);
    for (BuyingModel model : List.of(MbgNbd.CDNOW, BgNbd.CDNOW, ParetoNbd.CDNOW)) {
      double sum = 0;
      for (Purchases of : lives) {
        sum += model.logLikelihood(of.repeats(), of.lastWeeks(), of.ageWeeks());
      }
      assertThat(BuyingFit.sum(histories, model)).isCloseTo(sum, within(1e-8));
    }
  }

  private static List<BuyingModel> fits(List<Purchases> all) {
    Histories histories = Histories.of(all);
    List<BuyingModel> fits = new ArrayList<>();
    BuyingFit.mbgNbd(histories).ifPresent(fits::add);
    BuyingFit.bgNbd(histories).ifPresent(fits::add);
    BuyingFit.paretoNbd(histories).ifPresent(fits::add);
    return fits;
  }

  private static void areFinite(List<BuyingModel> fits, List<Purchases> all) {
    assertThat(fits).hasSize(3);
    for (BuyingModel fit : fits) {
      for (Purchases of : all) {
        assertThat(fit.alive(of.repeats(), of.lastWeeks(), of.ageWeeks())).isBetween(0.0, 1.0);
        for (double weeks : new double[] {0, 1, 52, 5000}) {
          assertThat(fit.expected(of.repeats(), of.lastWeeks(), of.ageWeeks(), weeks))
              .as("%s of %s", fit, of)
              .isFinite()
              .isNotNegative();
        }
      }
      assertThat(BuyingFit.sum(Histories.of(all), fit)).isFinite();
    }
  }

  @Test
  void whereNobodyCameBackNothingIsLearned() {
    assertThat(fits(List.of())).isEmpty();
    assertThat(fits(List.of(new Purchases(1, 10, 10, 500, 90)))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2, 0, 1, 1",
    "2, 0, 90, 90",
    "3, 0, 20, 900",
    "700, 0, 700, 700",
    "400, 0, 800, 1500"
  })
  void oneCustomerGivesFiniteNumbers(int days, int first, int last, int today) {
    List<Purchases> one = List.of(new Purchases(days, first, last, 100, today));
    areFinite(fits(one), one);
  }

  @Test
  void equalCustomersGiveFiniteNumbers() {
    List<Purchases> all = new ArrayList<>();
    for (int customer = 0; customer < 200; customer++) {
      all.add(new Purchases(13, customer % 7, customer % 7 + 336, 100, 364));
    }
    List<BuyingModel> fits = fits(all);
    areFinite(fits, all);
    for (BuyingModel fit : fits) {
      assertThat(fit.expected(12, 48, 52, 4)).isBetween(0.2, 1.5);
    }
  }

  @Test
  void veryDifferentCustomersGiveFiniteNumbers() {
    List<Purchases> all = new ArrayList<>();
    for (int customer = 0; customer < 200; customer++) {
      int days = customer % 2 == 0 ? 1 : 1 + customer * 3;
      all.add(new Purchases(days, 0, days == 1 ? 0 : 600 + customer % 50, 100, 1000));
    }
    areFinite(fits(all), all);
  }
}
