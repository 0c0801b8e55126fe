package app.chordial.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.hipparchus.distribution.continuous.BetaDistribution;
import org.hipparchus.distribution.continuous.GammaDistribution;

/** Customers who buy as a model says, each first in one of twelve weeks, until day 364. */
final class Lives {

  static final int DAYS = 364;

  private static final int FIRST_DAYS = 84;

  private final SplittableRandom random;

  private Lives(long seed) {
    random = new SplittableRandom(seed);
  }

  static List<Purchases> of(BuyingModel model, int customers, long seed) {
    Lives lives = new Lives(seed);
    List<Purchases> all = new ArrayList<>();
    for (int customer = 0; customer < customers; customer++) {
      all.add(lives.one(model));
    }
    return all;
  }

  private Purchases one(BuyingModel model) {
    return switch (model) {
      case MbgNbd(double r, double alpha, double a, double b) ->
          lostByBuying(gamma(r, alpha), beta(a, b), true);
      case BgNbd(double r, double alpha, double a, double b) ->
          lostByBuying(gamma(r, alpha), beta(a, b), false);
      case ParetoNbd(double r, double alpha, double s, double beta) ->
          lostInTime(gamma(r, alpha), gamma(s, beta));
    };
  }

  private double gamma(double shape, double rate) {
    return new GammaDistribution(shape, 1 / rate).inverseCumulativeProbability(random.nextDouble());
  }

  private double beta(double a, double b) {
    return new BetaDistribution(a, b).inverseCumulativeProbability(random.nextDouble());
  }

  private double wait(double rate) {
    return 7 * -Math.log1p(-random.nextDouble()) / rate;
  }

  private Purchases first() {
    return new Purchases(0, 0, 0, 0, DAYS - 1).and(random.nextInt(FIRST_DAYS), 1000);
  }

  private Purchases lostByBuying(double rate, double lost, boolean isLostByTheFirst) {
    Purchases of = first();
    double day = of.firstDay();
    boolean mayLeave = isLostByTheFirst;
    while (!mayLeave || random.nextDouble() >= lost) {
      mayLeave = true;
      day += wait(rate);
      if (day >= DAYS) {
        break;
      }
      of = of.and((int) day, 1000);
    }
    return of;
  }

  private Purchases lostInTime(double rate, double loss) {
    Purchases of = first();
    double end = Math.min(DAYS, of.firstDay() + wait(loss));
    for (double day = of.firstDay() + wait(rate); day < end; day += wait(rate)) {
      of = of.and((int) day, 1000);
    }
    return of;
  }
}
