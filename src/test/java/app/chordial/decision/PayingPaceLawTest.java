package app.chordial.decision;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.audience.RandomAudiences;
import app.chordial.decision.GapCurve.Point;
import app.chordial.design.Design;
import app.chordial.insight.MailHistory;
import app.chordial.insight.ReceptivityPrior;
import app.chordial.insight.ReceptivityPrior.Posterior;
import app.chordial.insight.Transactional;
import app.chordial.response.Outcome;
import app.chordial.response.ResponseModel;
import app.chordial.response.Situation;
import app.chordial.response.SteadyMail;
import app.chordial.rhythm.Cadence;
import app.chordial.rhythm.Limits;
import app.chordial.rhythm.Pace;
import app.chordial.rhythm.Rhythm;
import app.chordial.work.Parallel;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The gap that pays most is the one that it says it is. */
@Tag("law")
class PayingPaceLawTest {

  private static Planner planner(long seed) {
    return planner(seed, Limits.NONE);
  }

  private static Planner planner(long seed, Limits limits) {
    Design design = RandomPrograms.of(seed);
    Rhythm rhythm = design.rhythm();
    Pace pace = rhythm.pace().with(Pace.Mode.OPTIMISED);
    return RandomPrograms.planner(
        design.withRhythm(rhythm.with(pace).with(limits)), RandomAudiences.of(seed, 120));
  }

  /** Of who clicked up to six e-mails in up to a hundred. */
  private static Posterior posterior(Planner planner, Random random) {
    ReceptivityPrior prior = planner.learned().receptivity();
    return new Posterior(
        prior.alpha() + 6 * random.nextDouble(), prior.beta() + 100 * random.nextDouble());
  }

  private static PayingPace paying(Planner planner) {
    return new PayingPace(planner);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void noVolumePaysMoreThanTheOneChosen(long seed) {
    Planner planner = planner(seed);
    PayingPace paying = paying(planner);
    MonthlyVolumes volumes = MonthlyVolumes.of(planner);
    Random random = new Random(seed);
    for (int i = 0; i < 6; i++) {
      Posterior posterior = posterior(planner, random);
      double loss = 3_000 * random.nextDouble();
      double[] months =
          IntStream.range(0, volumes.size())
              .mapToDouble(volume -> monthly(planner, volumes, volume, posterior, loss))
              .toArray();
      int chosen = indexOf(volumes, paying.gapDaysAtLoss(posterior, loss));
      int stop = 0;
      while (stop + 1 < months.length && months[stop + 1] > months[stop]) {
        stop++;
      }
      double slack = 0.01 * Math.max(1, Math.abs(months[stop]));
      assertThat(months[chosen]).isGreaterThan(months[stop] - slack);
    }
  }

  private static int indexOf(MonthlyVolumes volumes, double askedDays) {
    return IntStream.range(0, volumes.size())
        .filter(volume -> volumes.askedDays(volume) == askedDays)
        .findFirst()
        .orElseThrow();
  }

  /** By the rectangle rule over a thousand log-odds of a click. */
  private static double monthly(
      Planner planner, MonthlyVolumes volumes, int volume, Posterior posterior, double loss) {
    int messages = planner.design().rhythm().cadence().messagesPerEmail();
    ResponseModel model = planner.learned().response();
    double weights = 0;
    double sum = 0;
    for (int step = 0; step < 1_000; step++) {
      double odds = -25 + step * 0.03;
      double p = 1 / (1 + Math.exp(-odds));
      double weight = Math.pow(p, posterior.alpha()) * Math.pow(1 - p, posterior.beta());
      if (weight > 0) {
        double receptivity = p / planner.learned().receptivity().mean();
        SteadyMail each =
            SteadyMail.of(model, receptivity, volumes.deliveredDays(volume), messages);
        weights += weight;
        sum += weight * (clickMinor(planner) * each.click() - loss * each.leave());
      }
    }
    return volumes.emails(volume) * sum / weights;
  }

  private static double clickMinor(Planner planner) {
    double margin = 0;
    int selling = 0;
    for (Offer offer : planner.offers()) {
      if (offer.items.length > 0) {
        margin += Math.max(0, offer.marginMinor);
        selling++;
      }
    }
    var balance = planner.design().rhythm().balance();
    double order = planner.learned().response().meet(Situation.AVERAGE).probability(Outcome.ORDER);
    return balance.customerShare() * balance.welcomeMinor() + order * margin / selling;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void whoseLossCostsMoreIsNeverMailedMore(long seed) {
    Planner planner = planner(seed);
    PayingPace paying = paying(planner);
    Random random = new Random(seed);
    int slower = 0;
    for (int i = 0; i < 50; i++) {
      Posterior posterior = posterior(planner, random);
      double last = 0;
      for (double loss = 1; loss < 1e9; loss *= 1.5) {
        double gap = paying.gapDaysAtLoss(posterior, loss);
        assertThat(gap).isGreaterThanOrEqualTo(last);
        slower += gap > last && last > 0 ? 1 : 0;
        last = gap;
      }
      assertThat(last).isEqualTo(planner.design().rhythm().pace().maxGapDays());
    }
    assertThat(slower).isPositive();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void dearerEmailsNeverGoMoreOften(long seed) {
    Random random = new Random(seed);
    Posterior posterior = posterior(planner(seed), random);
    double last = 0;
    double first = 0;
    for (double minor : List.of(0.0, 100.0, 1_000.0, 10_000.0, 1e7)) {
      Limits limits = new Limits(0, 0, 0, minor, List.of());
      double gap = paying(planner(seed, limits)).gapDaysAtLoss(posterior, 200);
      assertThat(gap).isGreaterThanOrEqualTo(last);
      first = minor == 0 ? gap : first;
      last = gap;
    }
    assertThat(last).isGreaterThan(first);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void theReasonsAddUp(long seed) {
    Planner planner = planner(seed);
    PayingPace paying = paying(planner);
    for (int customer = 0; customer < planner.snapshot().size(); customer++) {
      Posterior posterior = posterior(planner, new Random(customer));
      Explanation.Reckoning why = paying.reckoning(posterior, customer);
      double gap = paying.gapDays(posterior, customer);
      assertThat(why.isLeast()).isEqualTo(gap == planner.design().rhythm().pace().maxGapDays());
      if (!why.isMost()) {
        assertThat(balance(why.next())).isLessThanOrEqualTo(balance(why.best()));
        assertThat(why.next().emails()).isGreaterThan(why.best().emails());
      }
    }
  }

  private static double balance(Explanation.Volume of) {
    return of.clicksMinor() - of.leavingMinor() - of.sendingMinor();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aPlanWaitsAsLongAsPaysMost(long seed) {
    Planned planned = Planned.of(planner(seed), Parallel.SAME_THREAD);
    Planner planner = planned.planner();
    int sent = 0;
    int[] last = new int[planner.snapshot().size()];
    for (Planned.Line line : planned.lines()) {
      if (line.decision() instanceof Decision.Send) {
        sent++;
        int before = last[line.customer()];
        assertThat(before == 0 || line.day() - before >= minGap(planner)).isTrue();
        last[line.customer()] = line.day();
      }
    }
    assertThat(sent).isPositive();
    var view = planner.snapshot().view(0);
    Posterior known =
        planner
            .learned()
            .receptivity()
            .counts(view, MailHistory.of(view, Transactional.NONE), planner.forgetting());
    Explanation.Rating rating = new Answers(planner).rating(view, Standing.NONE);
    assertThat(rating.gapDays()).isEqualTo(paying(planner).gapDays(known, 0));
  }

  private static long minGap(Planner planner) {
    return Math.max(1, Math.round(planner.design().rhythm().pace().minGapDays()));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void theCurveFallsAndHoldsEverybodyOnce(long seed) {
    Planner planner = planner(seed);
    GapCurve curve = GapCurve.of(planner, Parallel.SAME_THREAD);
    long mailable =
        IntStream.range(0, planner.snapshot().size())
            .filter(customer -> planner.snapshot().view(customer).isMailable())
            .count();
    assertThat(curve.points().stream().mapToInt(Point::customers).sum()).isEqualTo((int) mailable);
    for (int i = 1; i < curve.points().size(); i++) {
      Point less = curve.points().get(i - 1);
      Point more = curve.points().get(i);
      assertThat(more.receptivity()).isGreaterThan(less.receptivity());
      assertThat(more.byReceptivityDays()).isLessThanOrEqualTo(less.byReceptivityDays());
      if (more.receptivity() < 4) {
        // Beyond, who clicks nearly all that comes clicks no more for getting more of it.
        assertThat(more.optimisedDays()).isLessThanOrEqualTo(less.optimisedDays());
      }
    }
  }

  /** E ρ^(−0.3) is above (E ρ)^(−0.3) by a third where α = 1, so far as ρ is not below 0.01. */
  @Test
  void whoIsUnknownLeavesMoreOftenThanWhoIsKnownToBeAverage() {
    Planner planner = planner(1);
    ReceptivityPrior prior = planner.learned().receptivity();
    MonthlyVolumes volumes = MonthlyVolumes.of(planner);
    SteadyAnswers answers = new SteadyAnswers(ResponseModel.ASSUMED, prior, volumes, 1);
    SteadyAnswers.Place known = answers.place(new Posterior(60, 60 / prior.mean() - 60));
    SteadyAnswers.Place unknown = answers.place(new Posterior(prior.alpha(), prior.beta()));
    for (int volume = 0; volume < volumes.size(); volume++) {
      double more = answers.at(unknown, volume).leave() / answers.at(known, volume).leave();
      assertThat(more).isBetween(1.15, 1.35);
    }
  }

  /** With mail every day a gap is what it says; with two send days a week it waits for one. */
  @Test
  void aVolumeIsWhatTheSendDaysMakeOfIt() {
    Planner daily = sendingOn(DayOfWeek.values());
    MonthlyVolumes volumes = MonthlyVolumes.of(daily);
    for (int i = 0; i < volumes.size(); i++) {
      assertThat(volumes.deliveredDays(i)).isEqualTo(Math.max(1, Math.rint(volumes.askedDays(i))));
    }
    MonthlyVolumes twice = MonthlyVolumes.of(sendingOn(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY));
    assertThat(IntStream.range(0, twice.size()).mapToObj(twice::deliveredDays))
        .contains(7.0)
        .doesNotContain(2.0, 5.0, 6.0, 8.0)
        .endsWith(3.5);
    assertThat(volumes.emails(volumes.size() - 1)).isGreaterThan(8);
  }

  private static Planner sendingOn(DayOfWeek... days) {
    Design design = RandomPrograms.of(1);
    Cadence cadence = new Cadence(List.of(days), 9, 1, List.of(), 21, 0);
    Rhythm rhythm = design.rhythm().with(cadence).with(Pace.DEFAULT);
    return RandomPrograms.planner(design.withRhythm(rhythm), RandomAudiences.of(1, 50));
  }
}
