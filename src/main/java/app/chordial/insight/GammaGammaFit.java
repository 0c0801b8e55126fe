package app.chordial.insight;

import java.util.List;
import java.util.Optional;
import org.hipparchus.special.Gamma;

/**
 * Fits a {@link GammaGamma} by maximum likelihood, from sums that are made once: a round of the
 * search takes one logarithm a customer.
 */
final class GammaGammaFit {

  /** So many customers settle three parameters; of more, every second, third … is taken. */
  private static final int ENOUGH = 8_000;

  private static final double[] START = {1, 1, 0};

  private final double unit;
  private final int[] orders;
  private final double[] spent;

  /** How many customers have so many orders. */
  private final int[] byOrders;

  private final double logOfMeans;
  private final double logOfSums;

  /** Everybody has bought for more than nothing. */
  private GammaGammaFit(List<Purchases> all) {
    int stride = (all.size() + ENOUGH - 1) / ENOUGH;
    int size = (all.size() + stride - 1) / stride;
    orders = new int[size];
    spent = new double[size];
    for (int i = 0; i < size; i++) {
      orders[i] = all.get(i * stride).days();
      spent[i] = all.get(i * stride).spentMinor();
    }
    unit = meanOrder();
    byOrders = new int[most() + 1];
    double means = 0;
    double sums = 0;
    for (int i = 0; i < size; i++) {
      spent[i] /= unit;
      byOrders[orders[i]]++;
      means += StrictMath.log(spent[i] / orders[i]);
      sums += orders[i] * StrictMath.log(spent[i]);
    }
    logOfMeans = means;
    logOfSums = sums;
  }

  /** The fit to those who spent anything; nothing where nobody did or the search has no end. */
  static Optional<GammaGamma> of(List<Purchases> all) {
    List<Purchases> payers = all.stream().filter(one -> one.spentMinor() > 0).toList();
    if (payers.isEmpty()) {
      return Optional.empty();
    }
    GammaGammaFit fit = new GammaGammaFit(payers);
    return Likeliest.parameters(START, logs -> fit.logLikelihood(model(logs, 1)))
        .map(found -> model(found, fit.unit));
  }

  private static GammaGamma model(double[] found, double unit) {
    return new GammaGamma(found[0], 1 + found[1], found[2] * unit);
  }

  private double meanOrder() {
    double sum = 0;
    long count = 0;
    for (int i = 0; i < orders.length; i++) {
      sum += spent[i];
      count += orders[i];
    }
    return sum / count;
  }

  private int most() {
    int most = 0;
    for (int count : orders) {
      most = Math.max(most, count);
    }
    return most;
  }

  /** The sum of {@link GammaGamma#logLikelihood}, where money is in mean orders. */
  private double logLikelihood(GammaGamma model) {
    double p = model.p();
    double q = model.q();
    double each = q * StrictMath.log(model.gamma()) - Gamma.logGamma(q);
    double sum = orders.length * each + p * logOfSums - logOfMeans;
    for (int count = 1; count < byOrders.length; count++) {
      if (byOrders[count] > 0) {
        double ofCount = Gamma.logGamma(p * count + q) - Gamma.logGamma(p * count);
        sum += byOrders[count] * ofCount;
      }
    }
    for (int i = 0; i < orders.length; i++) {
      sum -= (p * orders[i] + q) * StrictMath.log(model.gamma() + spent[i]);
    }
    return sum;
  }
}
