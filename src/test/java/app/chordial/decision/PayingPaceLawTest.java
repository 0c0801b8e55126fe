package app.chordial.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.chordial.audience.CustomerView;
import app.chordial.audience.RandomAudiences;
import app.chordial.decision.GapCurve.Point;
import app.chordial.design.Design;
import app.chordial.insight.ReceptivityPrior;
import app.chordial.insight.ReceptivityPrior.Posterior;
import app.chordial.response.Outcome;
import app.chordial.response.ResponseModel;
import app.chordial.response.Situation;
import app.chordial.response.SteadyMail;
import app.chordial.rhythm.Cadence;
import app.chordial.rhythm.Limits;
import app.chordial.rhythm.Pace;
import app.chordial.rhythm.Rhythm;
import app.chordial.work.Chance;
import app.chordial.work.Parallel;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The gap that pays most is the one that it says it is. */
@Tag("law")
@Tag("numbers")
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
    int between = 0;
    for (int i = 0; i < 6; i++) {
      Posterior posterior = posterior(planner, random);
      double loss = 3_000 * random.nextDouble();
      double[] months =
          IntStream.range(0, volumes.size())
              .mapToDouble(volume -> monthly(planner, volumes, volume, posterior, loss))
              .toArray();
      int chosen = indexOf(volumes, paying.gapDaysAtLoss(posterior, loss));
      double most = Arrays.stream(months).max().orElseThrow();
      assertThat(months[chosen]).isCloseTo(most, within(0.01 * Math.max(1, Math.abs(most))));
      between += chosen > 0 && chosen + 1 < months.length ? 1 : 0;
    }
    assertThat(between).as("neither as rarely nor as often as may be").isPositive();
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
    Planner planner = planner(seed, new Limits(0, 0, 0, 1_500, List.of()));
    PayingPace paying = paying(planner);
    MonthlyVolumes volumes = MonthlyVolumes.of(planner);
    for (int customer = 0; customer < planner.snapshot().size(); customer++) {
      Posterior posterior = posterior(planner, new Random(customer));
      Explanation.Reckoning why = paying.reckoning(posterior, customer);
      double gap = paying.gapDays(posterior, customer);
      assertThat(why.isLeast()).isEqualTo(gap == planner.design().rhythm().pace().maxGapDays());
      if (!why.isMost()) {
        assertThat(balance(why.next())).isLessThanOrEqualTo(balance(why.best()));
        assertThat(why.next().emails()).isGreaterThan(why.best().emails());
      }
      int volume = indexOf(volumes, gap);
      assertThat(why.best().emails()).isEqualTo(volumes.emails(volume));
      assertThat(why.best().sendingMinor()).isCloseTo(1.5 * why.best().emails(), within(1e-9));
      if (customer % 10 == 0) {
        double loss = paying.lossMinor(customer);
        double answers = monthly(planner, volumes, volume, posterior, loss);
        assertThat(why.best().clicksMinor() - why.best().leavingMinor())
            .isCloseTo(answers, within(0.01 * Math.max(1, Math.abs(answers))));
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
    PayingPace paying = paying(planner);
    PastMail past = new PastMail(planner, Exported.NONE);
    int waited = 0;
    int went = 0;
    for (int customer = 0; customer < planner.snapshot().size(); customer++) {
      Standing standing = past.standing(planner.snapshot().view(customer));
      for (Planned.Line line : planned.of(customer)) {
        var view = planner.snapshot().view(customer).at(planner.sendMinute(line.day()));
        if (standing.newest() != null) {
          long gap = Math.max(1, (long) Math.rint(paying.gapDays(known(planner, view), customer)));
          boolean isDue = line.day() - standing.newestDay() >= gap;
          switch (line.decision()) {
            case Decision.Send _ -> {
              assertThat(isDue).isTrue();
              went++;
            }
            case Decision.Quiet quiet when quiet.why() == Silence.TOO_SOON -> {
              assertThat(isDue).isFalse();
              waited++;
            }
            case Decision.Quiet _ -> {}
          }
        }
        Market market = planned.market(line.day());
        standing = planner.deciding().decide(market, view, standing, new Chance(7, 0)).next();
      }
    }
    assertThat(waited).isPositive();
    assertThat(went).isPositive();
  }

  private static Posterior known(Planner planner, CustomerView view) {
    return planner.learned().receptivity().counts(view, planner.mail(view), planner.forgetting());
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
