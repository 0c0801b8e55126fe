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
    assertThat(MODEL.meet(AVERAGE).probability(Outcome.OPEN)).isCloseTo(0.18, within(1e-12));
    assertThat(MODEL.meet(AVERAGE).click()).isCloseTo(0.0235, within(1e-12));
    assertThat(MODEL.meet(AVERAGE).probability(Outcome.UNSUBSCRIBE))
        .isCloseTo(0.0023, within(1e-12));
    assertThat(MODEL.meet(AVERAGE).probability(Outcome.BOUNCE)).isCloseTo(0.004, within(1e-12));
    assertThat(MODEL.meet(AVERAGE).probability(Outcome.COMPLAINT))
        .isCloseTo(0.00012, within(1e-12));
  }

  @Test
  void successFallsByAboutAFifthWithEachUnansweredContact() {
    for (double fatigue = 0; fatigue < 6; fatigue++) {
      assertThat(MODEL.meet(tired(fatigue + 1)).click() / MODEL.meet(tired(fatigue)).click())
          .isBetween(0.79, 0.85);
    }
    double weekly = AVERAGE.fatigue();
    assertThat(MODEL.meet(tired(weekly + 1)).click() / 0.0235).isCloseTo(0.82, within(0.01));
  }

  @Test
  void whoAnswersTwiceAsOftenClicksAboutTwiceAsOften() {
    Situation keen = new Situation(0.3, 2, AVERAGE.fatigue(), 7, 3, 0);
    assertThat(MODEL.meet(keen).click() / MODEL.meet(AVERAGE).click()).isBetween(1.8, 2.1);
  }

  private record Shape(String name, ToDoubleFunction<Encounter> outcome, List<Integer> signs) {}

  private static ToDoubleFunction<Encounter> of(Outcome outcome) {
    return met -> met.probability(outcome);
  }

  private static double order(Encounter met) {
    return met.click() * met.probability(Outcome.ORDER);
  }

  /** Signs by relevance, receptivity, fatigue, incongruence. */
  private static List<Shape> shapes() {
    return List.of(
        new Shape("open", of(Outcome.OPEN), List.of(1, 1, -1, -1)),
        new Shape("click", Encounter::click, List.of(1, 1, -1, -1)),
        new Shape("order", ResponseModelTest::order, List.of(1, 1, -1, -1)),
        new Shape("unsubscribe", of(Outcome.UNSUBSCRIBE), List.of(-1, -1, 1, 1)),
        new Shape("complaint", of(Outcome.COMPLAINT), List.of(-1, -1, 1, 1)));
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
      for (Shape shape : shapes()) {
        for (int i = 0; i < 50; i++) {
          Situation from = random(random);
          for (int factor = 0; factor < 4; factor++) {
            double before = shape.outcome().applyAsDouble(model.meet(from));
            double after = shape.outcome().applyAsDouble(model.meet(moved(from, factor, 0.1)));
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
      assertThat(model.meet(in).probability(Outcome.OPEN)).isBetween(0.0, 1.0);
      assertThat(model.meet(in).click()).isBetween(0.0, model.meet(in).probability(Outcome.OPEN));
      assertThat(order(model.meet(in))).isBetween(0.0, model.meet(in).click());
      assertThat(model.meet(in).probability(Outcome.UNSUBSCRIBE)).isBetween(0.0, 1.0);
      assertThat(model.meet(in).probability(Outcome.BOUNCE)).isBetween(0.0, 1.0);
      assertThat(model.meet(in).probability(Outcome.COMPLAINT)).isBetween(0.0, 1.0);
    }
  }

  @Tag("law")
  @Test
  void whatHappensIsWhatComparingWithTheProbabilitySays() {
    SplittableRandom random = new SplittableRandom(3);
    for (int i = 0; i < 2000; i++) {
      Encounter met = MODEL.drawn(new Chance(9, i)).meet(random(random));
      for (Outcome outcome : Outcome.values()) {
        double p = met.probability(outcome);
        for (double u : numbersAround(random, p)) {
          assertThat(met.happens(outcome, u)).as("%s of %s", u, p).isEqualTo(u < p);
        }
      }
    }
  }

  @Tag("law")
  @Test
  void whatHappensToAnEmailOfAnyRelevanceCouldHappenBeforeItWasRead() {
    SplittableRandom random = new SplittableRandom(4);
    int neverMind = 0;
    for (int i = 0; i < 2000; i++) {
      Situation in = random(random);
      double[] relevances = random.doubles(1 + random.nextInt(4)).map(r -> r * r).toArray();
      ResponseModel model = MODEL.drawn(new Chance(11, i));
      Encounter unread =
          model.meet(
              new Situation(0, in.receptivity(), in.fatigue(), in.gapDays(), relevances.length, 0));
      Encounter met =
          model.meet(Situation.of(relevances, in.receptivity(), in.fatigue(), in.gapDays()));
      Encounter read = unread.through(relevances);
      for (Outcome outcome : Outcome.values()) {
        double p = met.probability(outcome);
        assertThat(read.probability(outcome)).isEqualTo(p);
        for (double u : numbersAround(random, p)) {
          boolean could = unread.couldHappen(outcome, u);
          assertThat(could || !met.happens(outcome, u)).as("%s at %s", outcome, u).isTrue();
          neverMind += could ? 0 : 1;
        }
      }
    }
    assertThat(neverMind).isGreaterThan(10_000);
  }

  private static double[] numbersAround(SplittableRandom random, double p) {
    return new double[] {
      0, random.nextDouble(), p, Math.nextDown(p), Math.nextUp(p), p * 0.99, p * 1.01, 1
    };
  }

  @Tag("law")
  @Test
  void anotherMessageOfAnEmailIsMetAsIfItWereTheFirst() {
    SplittableRandom random = new SplittableRandom(4);
    for (int i = 0; i < 500; i++) {
      Situation one = random(random);
      Situation other = moved(moved(one, 0, 0.2), 3, 0.1);
      Encounter through = MODEL.meet(one).through(other.relevance(), other.incongruence());
      for (Outcome outcome : Outcome.values()) {
        assertThat(through.probability(outcome)).isEqualTo(MODEL.meet(other).probability(outcome));
      }
    }
  }

  private static double monthly(double gapDays, ToDoubleFunction<Encounter> outcome) {
    Situation in = new Situation(0.3, 1, Fatigue.steady(gapDays), gapDays, 3, 0);
    return 30 / gapDays * outcome.applyAsDouble(MODEL.meet(in));
  }

  @Test
  void unsubscribesRiseWithVolumeFasterThanVolume() {
    double before = 0;
    for (double gap = 30; gap >= 1; gap /= 1.5) {
      double now = monthly(gap, of(Outcome.UNSUBSCRIBE));
      assertThat(now).isGreaterThan(before * 1.4);
      before = now;
    }
  }

  /** At the margin: what one more e-mail wins, less what it loses, a click worth a subscriber. */
  @Test
  void oneMoreEmailIsWorthLessTheMoreTiredAndAtLastALoss() {
    double before = Double.POSITIVE_INFINITY;
    for (double fatigue = 0; fatigue <= 20; fatigue++) {
      Encounter met = MODEL.meet(tired(fatigue));
      double worth =
          met.click() - met.probability(Outcome.UNSUBSCRIBE) - met.probability(Outcome.COMPLAINT);
      assertThat(worth).isLessThan(before);
      before = worth;
    }
    assertThat(before).isNegative();
  }

  @Test
  void clicksHaveAnInsideOptimumNearSevenMailsAMonth() {
    double best = 0;
    double most = 0;
    for (int mails = 1; mails <= 30; mails++) {
      double clicks = monthly(30.0 / mails, Encounter::click);
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
    assertThat(monthly(fewer, of(Outcome.COMPLAINT)) / monthly(gap, of(Outcome.COMPLAINT)))
        .isBetween(0.4, 0.6);
    assertThat(monthly(fewer, Encounter::click) / monthly(gap, Encounter::click))
        .isGreaterThan(0.98);
  }

  @Test
  void drawsSpreadAroundTheMeansAndFollowTheirKey() {
    List<Coefficient> drawn = MODEL.drawn(new Chance(1, 0)).coefficients();
    assertThat(MODEL.drawn(new Chance(1, 0)).coefficients()).isEqualTo(drawn);
    assertThat(MODEL.drawn(new Chance(1, 1)).coefficients()).isNotEqualTo(drawn);
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
