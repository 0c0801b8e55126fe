package app.chordial.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.chordial.work.Chance;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ResponseModelTest {

  private static final ResponseModel MODEL = ResponseModel.ASSUMED;
  private static final Situation AVERAGE = Situation.AVERAGE;

  private static Situation tired(double fatigue) {
    return new Situation(0.3, 1, fatigue, 7, 3, 0);
  }

  @Test
  void theAverageCustomerAnswersAsPublished() {
    assertThat(MODEL.open(AVERAGE)).isCloseTo(0.18, within(1e-12));
    assertThat(MODEL.click(AVERAGE)).isCloseTo(0.0235, within(1e-12));
    assertThat(MODEL.unsubscribe(AVERAGE)).isCloseTo(0.0023, within(1e-12));
    assertThat(MODEL.bounce(AVERAGE)).isCloseTo(0.004, within(1e-12));
    assertThat(MODEL.complaint(AVERAGE)).isCloseTo(0.00012, within(1e-12));
  }

  @Test
  void successFallsByAboutAFifthWithEachUnansweredContact() {
    for (double fatigue = 0; fatigue < 6; fatigue++) {
      assertThat(MODEL.click(tired(fatigue + 1)) / MODEL.click(tired(fatigue)))
          .isBetween(0.79, 0.85);
    }
    double weekly = AVERAGE.fatigue();
    assertThat(MODEL.click(tired(weekly + 1)) / 0.0235).isCloseTo(0.82, within(0.01));
  }

  @Test
  void whoAnswersTwiceAsOftenClicksAboutTwiceAsOften() {
    Situation keen = new Situation(0.3, 2, AVERAGE.fatigue(), 7, 3, 0);
    assertThat(MODEL.click(keen) / MODEL.click(AVERAGE)).isBetween(1.8, 2.1);
  }

  private record Shape(String name, ToDoubleFunction<Situation> outcome, List<Integer> signs) {}

  /** Signs by relevance, receptivity, fatigue, incongruence. */
  private static List<Shape> shapes(ResponseModel model) {
    return List.of(
        new Shape("open", model::open, List.of(1, 1, -1, -1)),
        new Shape("click", model::click, List.of(1, 1, -1, -1)),
        new Shape("order", model::order, List.of(1, 1, -1, -1)),
        new Shape("unsubscribe", model::unsubscribe, List.of(-1, -1, 1, 1)),
        new Shape("complaint", model::complaint, List.of(-1, -1, 1, 1)));
  }

  private static Situation moved(Situation from, int factor, double by) {
    double[] values = {from.relevance(), from.receptivity(), from.fatigue(), from.incongruence()};
    values[factor] += by;
    return new Situation(
        values[0], values[1], values[2], from.gapDays(), from.messages(), values[3]);
  }

  private static Situation random(SplittableRandom random) {
    return new Situation(
        random.nextDouble(),
        random.nextDouble(0, 20),
        random.nextDouble(0, 30),
        random.nextDouble(0, 400),
        random.nextInt(12),
        random.nextDouble());
  }

  @Tag("law")
  @Test
  void everyOutcomeMovesTheWayItMust() {
    SplittableRandom random = new SplittableRandom(1);
    List<ResponseModel> models = new ArrayList<>(List.of(MODEL));
    for (int run = 0; run < 20; run++) {
      models.add(MODEL.drawn(new Chance(5, run)));
    }
    for (ResponseModel model : models) {
      for (Shape shape : shapes(model)) {
        for (int i = 0; i < 50; i++) {
          Situation from = random(random);
          for (int factor = 0; factor < 4; factor++) {
            double before = shape.outcome().applyAsDouble(from);
            double after = shape.outcome().applyAsDouble(moved(from, factor, 0.1));
            assertThat((after - before) * shape.signs().get(factor))
                .as("%s by factor %s", shape.name(), factor)
                .isGreaterThanOrEqualTo(0);
          }
        }
      }
    }
  }

  @Tag("law")
  @Test
  void probabilitiesAreProbabilitiesAndAClickImpliesAnOpen() {
    SplittableRandom random = new SplittableRandom(2);
    for (int i = 0; i < 2000; i++) {
      ResponseModel model = i % 2 == 0 ? MODEL : MODEL.drawn(new Chance(7, i));
      Situation in = random(random);
      assertThat(model.open(in)).isBetween(0.0, 1.0);
      assertThat(model.click(in)).isBetween(0.0, model.open(in));
      assertThat(model.order(in)).isBetween(0.0, model.click(in));
      assertThat(model.click(in)).isEqualTo(model.open(in) * model.clickAfterOpen(in));
      assertThat(model.unsubscribe(in)).isBetween(0.0, 1.0);
      assertThat(model.bounce(in)).isBetween(0.0, 1.0);
      assertThat(model.complaint(in)).isBetween(0.0, 1.0);
    }
  }

  private static double monthly(double gapDays, ToDoubleFunction<Situation> outcome) {
    Situation in = new Situation(0.3, 1, Fatigue.steady(gapDays), gapDays, 3, 0);
    return 30 / gapDays * outcome.applyAsDouble(in);
  }

  @Test
  void unsubscribesRiseWithVolumeFasterThanVolume() {
    double before = 0;
    for (double gap = 30; gap >= 1; gap /= 1.5) {
      double now = monthly(gap, MODEL::unsubscribe);
      assertThat(now).isGreaterThan(before * 1.4);
      before = now;
    }
  }

  @Test
  void clicksHaveAnInsideOptimumNearSevenMailsAMonth() {
    double best = 0;
    double most = 0;
    for (int mails = 1; mails <= 30; mails++) {
      double clicks = monthly(30.0 / mails, MODEL::click);
      if (clicks > most) {
        most = clicks;
        best = mails;
      }
    }
    assertThat(best).isBetween(6.0, 9.0);
  }

  @Test
  void aThirdFewerMailsToATiredListHalveTheComplaintsAndHardlyCostClicks() {
    double gap = 3;
    double fewer = gap * 1.5;
    assertThat(monthly(fewer, MODEL::complaint) / monthly(gap, MODEL::complaint))
        .isBetween(0.4, 0.6);
    assertThat(monthly(fewer, MODEL::click) / monthly(gap, MODEL::click)).isGreaterThan(0.98);
  }

  @Test
  void drawsSpreadAroundTheMeansAndFollowTheirKey() {
    assertThat(MODEL.drawn(new Chance(1, 0))).isEqualTo(MODEL.drawn(new Chance(1, 0)));
    assertThat(MODEL.drawn(new Chance(1, 0))).isNotEqualTo(MODEL.drawn(new Chance(1, 1)));
    int runs = 2000;
    for (int i = 0; i < MODEL.coefficients().size(); i++) {
      Coefficient one = MODEL.coefficients().get(i);
      double sum = 0;
      double squares = 0;
      for (int run = 0; run < runs; run++) {
        double off = MODEL.drawn(new Chance(1, run)).coefficients().get(i).mean() - one.mean();
        sum += off;
        squares += off * off;
      }
      assertThat(sum / runs).as(one.name()).isCloseTo(0, within(0.1 * one.sd() + 1e-15));
      assertThat(StrictMath.sqrt(squares / runs))
          .as(one.name())
          .isCloseTo(one.sd(), within(0.08 * one.sd() + 1e-15));
    }
  }

  @Test
  void everyCoefficientSaysWhatItIsAndWhereItComesFrom() {
    assertThat(MODEL.coefficients()).hasSize(Outcome.values().length * Factor.values().length);
    assertThat(MODEL.coefficients()).extracting(Coefficient::name).doesNotHaveDuplicates();
    for (Coefficient one : MODEL.coefficients()) {
      assertThat(one.source()).isNotBlank();
      assertThat(one.meaning()).endsWith(".");
      assertThat(one.sd() > 0).isEqualTo(one.mean() != 0);
    }
  }
}
