package app.chordial.decision;

import app.chordial.insight.ReceptivityPrior.Posterior;
import app.chordial.response.Outcome;
import app.chordial.response.Situation;
import app.chordial.response.SteadyMail;
import app.chordial.rhythm.Balance;
import app.chordial.rhythm.Rhythm;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The gap that pays most for each customer (§4.4): the volume k that maximises k·(value·p(click|k)
 * − cost − p(leaving|k)·share·lifetime value), stopping at the first whose marginal value is not
 * positive.
 *
 * <p>A click is worth β of a welcome message and the margin of the orders that follow. Margin
 * counts wholly, since what an unsubscribe loses is margin too.
 */
final class PayingPace {

  private final MonthlyVolumes volumes;
  private final SteadyAnswers answers;
  private final LifetimeValues lifetimes;
  private final double share;
  private final double clickMinor;
  private final double costMinor;

  PayingPace(Planner planner) {
    this(planner, null);
  }

  /**
   * @param alike that of a planner with the same rhythm, which knows the same as of the same moment
   */
  PayingPace(Planner planner, @Nullable PayingPace alike) {
    Rhythm rhythm = planner.design().rhythm();
    Learned learned = planner.learned();
    volumes = alike == null ? MonthlyVolumes.of(planner) : alike.volumes;
    answers =
        alike == null
            ? new SteadyAnswers(
                learned.response(),
                learned.receptivity(),
                volumes,
                rhythm.cadence().messagesPerEmail())
            : alike.answers;
    lifetimes =
        alike == null
            ? new LifetimeValues(
                planner.snapshot(), learned.purchases(), rhythm.balance().assumedMargin())
            : alike.lifetimes;
    share = rhythm.pace().lifetimeShare();
    costMinor = rhythm.limits().minorPerThousand() / 1000;
    clickMinor = clickMinor(planner, rhythm.balance());
  }

  private static double clickMinor(Planner planner, Balance balance) {
    double order = planner.learned().response().meet(Situation.AVERAGE).probability(Outcome.ORDER);
    double margin =
        Arrays.stream(planner.offers())
            .filter(offer -> offer.items.length > 0)
            .mapToDouble(offer -> Math.max(0, offer.marginMinor))
            .average()
            .orElse(planner.learned().purchases().orderMinor() * balance.assumedMargin());
    return balance.customerShare() * balance.welcomeMinor() + order * margin;
  }

  double gapDays(Posterior posterior, int customer) {
    return gapDaysAtLoss(posterior, lossMinor(customer));
  }

  /** What an unsubscribe loses. */
  double lossMinor(int customer) {
    return share * lifetimes.minor(customer);
  }

  /** The same of a customer whom losing would cost so much. */
  double gapDaysAtLoss(Posterior posterior, double lossMinor) {
    return volumes.askedDays(best(answers.place(posterior), lossMinor));
  }

  private int best(SteadyAnswers.Place place, double lossMinor) {
    double value = monthlyMinor(place, 0, lossMinor);
    for (int next = 1; next < volumes.size(); next++) {
      double more = monthlyMinor(place, next, lossMinor);
      if (!(more > value)) {
        return next - 1;
      }
      value = more;
    }
    return volumes.size() - 1;
  }

  private double monthlyMinor(SteadyAnswers.Place place, int volume, double lossMinor) {
    SteadyMail each = answers.at(place, volume);
    return volumes.emails(volume)
        * (clickMinor * each.click() - costMinor - lossMinor * each.leave());
  }

  /** Why a customer's gap is what it is. */
  Explanation.Reckoning reckoning(Posterior posterior, int customer) {
    SteadyAnswers.Place place = answers.place(posterior);
    double loss = lossMinor(customer);
    int best = best(place, loss);
    return new Explanation.Reckoning(
        best == 0,
        best + 1 == volumes.size(),
        step(place, best, loss),
        step(place, Math.min(best + 1, volumes.size() - 1), loss));
  }

  private Explanation.Volume step(SteadyAnswers.Place place, int volume, double loss) {
    SteadyMail each = answers.at(place, volume);
    double emails = volumes.emails(volume);
    return new Explanation.Volume(
        emails,
        emails * clickMinor * each.click(),
        emails * loss * each.leave(),
        emails * costMinor);
  }
}
