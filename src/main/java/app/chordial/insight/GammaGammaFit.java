package app.chordial.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hipparchus.special.Gamma;

/**
 * Fits a {@link GammaGamma} by maximum likelihood, from sums that are made once: a round of the
 * search takes little more than a multiplication a customer.
 */
final class GammaGammaFit {

  private static final double[] START = {1, 1, 0};

  /** Products are taken no further than this, or one over it. */
  private static final double LARGE = 1e100;

  /** By number of orders. */
  private final List<Alike> groups = new ArrayList<>();

  private final double unit;
  private final int customers;
  private final double logOfMeans;
  private final double logOfSums;

  /** Customers with the same number of orders, and what each spent in mean orders. */
  private static final class Alike {

    private final int orders;
    private final double[] spent;

    Alike(int orders, double[] spent) {
      this.orders = orders;
      this.spent = spent;
    }

    /** Σ ln(γ + spent), by few logarithms. */
    double logOfRaised(double gamma) {
      double sum = 0;
      double product = 1;
      for (double one : spent) {
        product *= gamma + one;
        if (product > LARGE || product < 1 / LARGE) {
          sum += StrictMath.log(product);
          product = 1;
        }
      }
      return sum + StrictMath.log(product);
    }
  }

  /** Everybody has bought for more than nothing; sorted by number of orders. */
  private GammaGammaFit(List<Purchases> all) {
    unit = meanOrder(all);
    customers = all.size();
    double means = 0;
    double sums = 0;
    for (int from = 0, to; from < customers; from = to) {
      int orders = all.get(from).days();
      to = from;
      while (to < customers && all.get(to).days() == orders) {
        to++;
      }
      double[] spent =
          all.subList(from, to).stream().mapToDouble(one -> one.spentMinor() / unit).toArray();
      groups.add(new Alike(orders, spent));
      for (double one : spent) {
        means += StrictMath.log(one / orders);
        sums += orders * StrictMath.log(one);
      }
    }
    logOfMeans = means;
    logOfSums = sums;
  }

  /** The fit to those who spent anything; nothing where nobody did or the search has no end. */
  static Optional<GammaGamma> of(List<Purchases> all) {
    List<Purchases> payers =
        Sample.of(all).stream()
            .filter(one -> one.spentMinor() > 0)
            .sorted(Comparator.comparingInt(Purchases::days))
            .toList();
    if (payers.isEmpty()) {
      return Optional.empty();
    }
    GammaGammaFit fit = new GammaGammaFit(payers);
    return Likeliest.parameters(START, of -> fit.logLikelihood(model(of, 1)))
        .map(found -> model(found, fit.unit));
  }

  private static GammaGamma model(double[] found, double unit) {
    return new GammaGamma(found[0], 1 + found[1], found[2] * unit);
  }

  private static double meanOrder(List<Purchases> all) {
    double spent = 0;
    long orders = 0;
    for (Purchases one : all) {
      spent += one.spentMinor();
      orders += one.days();
    }
    return spent / orders;
  }

  /** The sum of {@link GammaGamma#logLikelihood}, where money is in mean orders. */
  private double logLikelihood(GammaGamma model) {
    double p = model.p();
    double q = model.q();
    double each = q * StrictMath.log(model.gamma()) - Gamma.logGamma(q);
    double sum = customers * each + p * logOfSums - logOfMeans;
    for (Alike group : groups) {
      double shape = p * group.orders;
      double ofOrders = Gamma.logGamma(shape + q) - Gamma.logGamma(shape);
      sum += group.spent.length * ofOrders - (shape + q) * group.logOfRaised(model.gamma());
    }
    return sum;
  }
}
