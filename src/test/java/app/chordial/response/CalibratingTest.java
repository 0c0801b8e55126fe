package app.chordial.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.chordial.work.Chance;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.SimpleValueChecker;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.noderiv.NelderMeadSimplex;
import org.hipparchus.optim.nonlinear.scalar.noderiv.SimplexOptimizer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("law")
@Tag("numbers")
class CalibratingTest {

  private static final ResponseModel PRIOR = ResponseModel.ASSUMED;

  private static Coefficient coefficient(ResponseModel model, Outcome outcome, Factor factor) {
    return model.coefficients().get(outcome.ordinal() * Factor.values().length + factor.ordinal());
  }

  private static void isSound(ResponseModel model) {
    for (Coefficient one : model.coefficients()) {
      assertThat(one.mean()).as(one.name()).isFinite().isBetween(-20.0, 20.0);
      assertThat(one.sd()).as(one.name()).isFinite();
      assertThat(one.isAtWork()).as(one.name()).isEqualTo(one.sd() > 0);
    }
    for (Coefficient one : model.drawn(new Chance(1, 1)).coefficients()) {
      assertThat(one.mean()).as(one.name()).isFinite();
    }
  }

  /**
   * Parameter recovery (simulation-based calibration, Talts et al. 2018): where the truth is drawn
   * from the prior, a 90 % interval holds it in 90 of 100 logs.
   */
  @Test
  void intervalsHoldTheTruthAsOftenAsTheySay() {
    int logs = 200;
    int[] held = new int[PRIOR.coefficients().size()];
    double[] doubt = new double[held.length];
    for (int i = 0; i < logs; i++) {
      ResponseModel truth = PRIOR.drawn(new Chance(41, i));
      ResponseModel learned =
          Calibrating.calibrate(PRIOR, new MadeUpLogs(1000 + i).of(truth, 500, 50));
      for (int j = 0; j < held.length; j++) {
        Coefficient one = learned.coefficients().get(j);
        double value = truth.coefficients().get(j).mean();
        held[j] += one.low() <= value && value <= one.high() ? 1 : 0;
        doubt[j] += one.sd() / logs;
      }
    }
    for (int j = 0; j < held.length; j++) {
      Coefficient one = PRIOR.coefficients().get(j);
      if (one.isAtWork()) {
        assertThat(held[j] / (double) logs).as(one.name()).isBetween(0.82, 0.97);
        assertThat(doubt[j]).as(one.name()).isLessThanOrEqualTo(one.sd() * (1 + 1e-12));
      }
    }
    for (Factor factor : List.of(Factor.BASE, Factor.RELEVANCE, Factor.FATIGUE)) {
      int click = PRIOR.coefficients().indexOf(coefficient(PRIOR, Outcome.CLICK, factor));
      assertThat(doubt[click]).isLessThan(0.95 * PRIOR.coefficients().get(click).sd());
    }
  }

  /** Many e-mails leave little of a wrong prior: the click rate that they show is learned. */
  @ParameterizedTest
  @ValueSource(doubles = {-1, 1})
  void manyEmailsOutweighAWrongPrior(double off) {
    ResponseModel truth = shifted(off);
    ResponseModel learned = Calibrating.calibrate(PRIOR, new MadeUpLogs(7).of(truth, 400, 500));
    double real = truth.meet(Situation.AVERAGE).click();
    double assumed = PRIOR.meet(Situation.AVERAGE).click();
    double found = learned.meet(Situation.AVERAGE).click();
    assertThat(Math.abs(found / real - 1)).isLessThan(0.1);
    assertThat(Math.abs(assumed / real - 1)).isGreaterThan(0.4);
    assertThat(learned.emails()).isBetween(195_000L, 200_000L);
  }

  private static ResponseModel shifted(double off) {
    return new ResponseModel(
        PRIOR.coefficients().stream()
            .map(
                one ->
                    one.outcome() == Outcome.CLICK && one.factor() == Factor.BASE
                        ? one.withMean(one.mean() + off, one.sd())
                        : one)
            .toList());
  }

  @Test
  void withoutHistoryThePriorComesBack() {
    assertThat(Calibrating.calibrate(PRIOR, new MailLog())).isSameAs(PRIOR);
  }

  /** Their tool may not tell of clicks, so mail without any says nothing. */
  @Test
  void anOutcomeThatTheLogNeverNamesStaysAsAssumed() {
    MadeUpLogs made = new MadeUpLogs(3);
    MailLog silent = new MailLog();
    MailLog clicked = new MailLog();
    for (int i = 0; i < 5000; i++) {
      Situation in = made.situation();
      silent.add(in, Response.NONE);
      clicked.add(in, new Response(i % 40 == 0, false, false, false));
    }
    assertThat(Calibrating.calibrate(PRIOR, silent)).isSameAs(PRIOR);
    ResponseModel learned = Calibrating.calibrate(PRIOR, clicked);
    for (Coefficient one : learned.coefficients()) {
      switch (one.outcome()) {
        case OPEN, CLICK -> {}
        case ORDER, UNSUBSCRIBE, BOUNCE, COMPLAINT ->
            assertThat(one).isEqualTo(coefficient(PRIOR, one.outcome(), one.factor()));
      }
    }
    Coefficient open = coefficient(learned, Outcome.OPEN, Factor.BASE);
    assertThat(open.isLearned()).isTrue();
    assertThat(open.source()).isEqualTo("learned from 5,000 e-mails, by clicks");
    Coefficient click = coefficient(learned, Outcome.CLICK, Factor.BASE);
    assertThat(click.isLearned()).isFalse();
    assertThat(click.source()).startsWith("assumed: ").endsWith("; your e-mails tell little more");
  }

  /** What receptivity does is its definition, and what leads to orders can't be seen in a log. */
  @Test
  void receptivityAndOrdersAreNeverLearned() {
    ResponseModel learned = Calibrating.calibrate(PRIOR, new MadeUpLogs(5).of(PRIOR, 500, 100));
    for (Coefficient one : PRIOR.coefficients()) {
      boolean isClick = one.outcome() == Outcome.OPEN || one.outcome() == Outcome.CLICK;
      if (one.outcome() == Outcome.ORDER || (isClick && one.factor() == Factor.RECEPTIVITY)) {
        assertThat(coefficient(learned, one.outcome(), one.factor())).isEqualTo(one);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 40, 20_000})
  void anyLogGivesSoundNumbers(int emails) {
    MadeUpLogs made = new MadeUpLogs(emails);
    MailLog always = new MailLog();
    MailLog separable = new MailLog();
    MailLog odd = new MailLog();
    for (int i = 0; i < emails; i++) {
      Situation in = made.situation();
      always.add(in, new Response(true, true, i % 2 == 0, true));
      separable.add(in, new Response(in.relevance() > 0.5, in.fatigue() > 2, false, false));
      odd.add(new Situation(1e9, 0, 1e9, -1, 99, 7), new Response(i == 0, i == 0, false, false));
    }
    for (MailLog log : List.of(always, separable, odd)) {
      isSound(Calibrating.calibrate(PRIOR, log));
    }
  }

  /** Customers' e-mails put together from pieces are what they would be in one piece. */
  @Test
  void piecesMakeTheWhole() {
    MadeUpLogs made = new MadeUpLogs(1);
    Correspondence whole = new Correspondence();
    Correspondence pieces = new Correspondence();
    for (int piece = 0; piece < 5; piece++) {
      Correspondence some = new Correspondence();
      for (int customer = 0; customer < 40; customer++) {
        whole.nextCustomer();
        some.nextCustomer();
        for (int email = 0; email < 30; email++) {
          Situation in = made.situation();
          Response came = made.response(PRIOR.meet(in));
          whole.add(in, came);
          some.add(in, came);
        }
      }
      pieces.add(some);
    }
    assertThat(pieces.emails()).isEqualTo(6000);
    assertThat(Calibrating.calibrate(PRIOR, pieces).coefficients())
        .isEqualTo(Calibrating.calibrate(PRIOR, whole).coefficients());
    assertThat(Calibrating.calibrate(PRIOR, new Correspondence())).isSameAs(PRIOR);
  }

  /** What of opens and clicks a log tells only together is drawn together. */
  @Test
  void drawsKeepWhatIsKnownOfOpensAndClicksTogether() {
    ResponseModel learned = Calibrating.calibrate(PRIOR, new MadeUpLogs(9).of(PRIOR, 500, 400));
    double[] clicks =
        IntStream.range(0, 400)
            .mapToDouble(run -> learned.drawn(new Chance(3, run)).meet(Situation.AVERAGE).click())
            .toArray();
    double mean = Arrays.stream(clicks).average().orElseThrow();
    double sd =
        StrictMath.sqrt(Arrays.stream(clicks).map(one -> (one - mean) * (one - mean)).sum() / 400);
    assertThat(sd / mean).isLessThan(0.05);
    double open = coefficient(learned, Outcome.OPEN, Factor.BASE).sd();
    assertThat(open).isGreaterThan(0.04);
  }

  /** Newton's answer against a search that knows no slopes. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theLikeliestIsWhatASearchFinds(long seed) {
    MailLog log = new MadeUpLogs(seed).of(PRIOR.drawn(new Chance(seed, 1)), 60, 40);
    Trials trials = log.trials(Outcome.CLICK);
    List<Coefficient> priors =
        List.of(
            coefficient(PRIOR, Outcome.OPEN, Factor.BASE),
            coefficient(PRIOR, Outcome.OPEN, Factor.RELEVANCE),
            coefficient(PRIOR, Outcome.CLICK, Factor.BASE),
            coefficient(PRIOR, Outcome.CLICK, Factor.FATIGUE));
    double[] found =
        new Likeliest(
                new Chain(priors, trials),
                priors,
                new int[] {0, 1, 2, 3},
                new int[0],
                new double[4])
            .values();
    double[] start = priors.stream().mapToDouble(Coefficient::mean).toArray();
    ObjectiveFunction height = new ObjectiveFunction(at -> height(priors, trials, at));
    double[] best = start;
    for (int round = 0; round < 4; round++) {
      best =
          new SimplexOptimizer(new SimpleValueChecker(1e-15, 1e-13))
              .optimize(
                  new MaxEval(20_000),
                  height,
                  GoalType.MAXIMIZE,
                  new InitialGuess(best),
                  new NelderMeadSimplex(4, 0.1))
              .getPoint();
    }
    for (int i = 0; i < 4; i++) {
      assertThat(found[i]).as(priors.get(i).name()).isCloseTo(best[i], within(2e-5));
    }
    assertThat(height(priors, trials, found))
        .isGreaterThanOrEqualTo(height(priors, trials, best) - 1e-9);
  }

  /** Written down as the model says it: P(click) = σ(open)·σ(click). */
  private static double height(List<Coefficient> priors, Trials trials, double[] at) {
    double sum = 0;
    for (int row = 0; row < trials.size(); row++) {
      double[] x = trials.factors(row);
      double open = at[0] + at[1] * x[Factor.RELEVANCE.ordinal()];
      double click = at[2] + at[3] * x[Factor.FATIGUE.ordinal()];
      double p = Logistic.of(open) * Logistic.of(click);
      double y = trials.successes(row);
      sum += y * StrictMath.log(p) + (trials.count(row) - y) * StrictMath.log(1 - p);
    }
    for (int i = 0; i < at.length; i++) {
      double off = (at[i] - priors.get(i).mean()) / priors.get(i).sd();
      sum -= off * off / 2;
    }
    return sum;
  }

  /** What a situation is filed under differs from it by no more than half a step. */
  @Test
  void theGridKeepsSituationsApart() {
    MadeUpLogs made = new MadeUpLogs(12);
    double[] half = {0, 0.026, 0.101, 0.251, 0.101, 1e-12, 0.051};
    for (int i = 0; i < 2000; i++) {
      Situation in = made.situation();
      double[] filed = Grid.factors(Grid.cell(in));
      for (Factor factor : Factor.values()) {
        assertThat(filed[factor.ordinal()])
            .as(factor.title())
            .isCloseTo(factor.of(in), within(half[factor.ordinal()]));
      }
    }
  }
}
