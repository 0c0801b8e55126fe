package app.chordial.insight;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Fits a {@link BgBb} by maximum likelihood. */
final class BgBbFit {

  private static final double[] START = {0, 0, 0, 1};

  private final SortedMap<Occasions, Integer> counts;

  private BgBbFit(SortedMap<Occasions, Integer> counts) {
    this.counts = counts;
  }

  /** How many customers made what of their occasions. */
  static BgBbFit of(List<Occasions> all) {
    SortedMap<Occasions, Integer> counts =
        new TreeMap<>(
            Comparator.comparingInt(Occasions::x)
                .thenComparingInt(Occasions::tx)
                .thenComparingInt(Occasions::n));
    all.forEach(one -> counts.merge(one, 1, Integer::sum));
    return new BgBbFit(counts);
  }

  /** The fit, or nothing where nobody took a second occasion or the search comes to no end. */
  Optional<BgBb> likeliest() {
    return counts.isEmpty() || counts.lastKey().x() == 0
        ? Optional.empty()
        : Likeliest.parameters(START, of -> logLikelihood(model(of))).map(BgBbFit::model);
  }

  private static BgBb model(double[] of) {
    return new BgBb(of[0], of[1], of[2], of[3]);
  }

  /** The logarithm of the likelihood of all customers. */
  double logLikelihood(BgBb model) {
    double sum = 0;
    for (var entry : counts.entrySet()) {
      Occasions one = entry.getKey();
      sum += entry.getValue() * model.logLikelihood(one.x(), one.tx(), one.n());
    }
    return sum;
  }
}
