package app.chordial.insight;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What tells the customers of a seed from the rest: a logistic regression on standardised traits
 * (DESIGN.md §4.10).
 *
 * <p>P(seed | x) = 1 / (1 + exp(−(b + Σ wⱼ·(xⱼ − mⱼ) / sⱼ))); a trait that is not known counts as
 * the mean. Where only a part of one kind was looked at, b is corrected for it (King, Zeng 2001).
 */
public final class LookAlike {

  private final List<Trait> traits;
  private final double[] means;
  private final double[] spreads;

  /** One a trait, then the intercept. */
  private final double[] weights;

  private final Quality quality;

  /**
   * How well it tells them apart.
   *
   * @param auc the mean over five parts of the customers, each judged by a model of the others
   * @param aucError the standard error of that mean
   * @param lambda the ridge, chosen by the likelihood of the parts left out
   * @param seeds how many of the seed were looked at
   * @param rest how many of the others
   */
  public record Quality(double auc, double aucError, double lambda, int seeds, int rest) {}

  /**
   * What speaks for likeness or against it.
   *
   * @param strength of the trait's weight, or of what it adds for one customer: above 0 for, below
   *     0 against
   */
  public record Reason(String words, double strength) {}

  /**
   * @param spreads 0 for a trait that does not tell anything
   */
  LookAlike(
      List<Trait> traits, double[] means, double[] spreads, double[] weights, Quality quality) {
    this.traits = List.copyOf(traits);
    this.means = means;
    this.spreads = spreads;
    this.weights = weights;
    this.quality = quality;
  }

  public Quality quality() {
    return quality;
  }

  /** The weight of a trait, for one standard deviation more of it. */
  public double weight(int trait) {
    return weights[trait];
  }

  public double intercept() {
    return weights[weights.length - 1];
  }

  /**
   * The probability of being of the seed, 0 to 1.
   *
   * @param values one a trait; NaN where it is not known
   */
  public double score(double[] values) {
    double odds = intercept();
    for (int j = 0; j < means.length; j++) {
      odds += weights[j] * standardised(j, values[j]);
    }
    return LogisticFit.probability(odds);
  }

  private double standardised(int trait, double value) {
    return standardised(value, means[trait], spreads[trait]);
  }

  static double standardised(double value, double mean, double spread) {
    return Double.isNaN(value) || spread == 0 ? 0 : (value - mean) / spread;
  }

  /** What marks the seed, the strongest first: “high frequency”, “not country UK”. */
  public List<Reason> reasons(int most) {
    return strongest(
        IntStream.range(0, means.length)
            .filter(j -> weights[j] != 0)
            .mapToObj(j -> new Reason(traits.get(j).words(weights[j] > 0), Math.abs(weights[j])))
            .toList(),
        most);
  }

  /** What speaks for one customer's likeness, or against it, the strongest first. */
  public List<Reason> reasons(double[] values, int most) {
    return strongest(
        IntStream.range(0, means.length)
            .filter(j -> weights[j] * standardised(j, values[j]) != 0)
            .mapToObj(j -> reason(j, standardised(j, values[j])))
            .toList(),
        most);
  }

  private Reason reason(int trait, double standardised) {
    return new Reason(traits.get(trait).words(standardised > 0), weights[trait] * standardised);
  }

  private static List<Reason> strongest(List<Reason> reasons, int most) {
    return reasons.stream()
        .sorted(Comparator.comparingDouble((Reason one) -> -Math.abs(one.strength())))
        .limit(most)
        .toList();
  }
}
