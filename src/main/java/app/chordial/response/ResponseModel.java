package app.chordial.response;

import app.chordial.work.Chance;
import java.util.ArrayList;
import java.util.List;

/**
 * How customers answer e-mail: each outcome is logistic in what the e-mail meets.
 *
 * <p>A click needs an open, so its probability is that of an open times that of a click on what was
 * opened, and never above it; an order needs a click.
 */
public final class ResponseModel {

  private static final int FACTORS = Factor.values().length;

  /** What is assumed without history. */
  public static final ResponseModel ASSUMED = new ResponseModel(Assumptions.all());

  private final List<Coefficient> coefficients;
  private final double[] means;

  /**
   * @param coefficients one for each outcome and factor, in their order
   */
  public ResponseModel(List<Coefficient> coefficients) {
    this.coefficients = List.copyOf(coefficients);
    means = new double[Outcome.values().length * FACTORS];
    for (int i = 0; i < means.length; i++) {
      Coefficient one = coefficients.get(i);
      if (one.outcome().ordinal() * FACTORS + one.factor().ordinal() != i) {
        throw new IllegalArgumentException("out of place: " + one.name());
      }
      means[i] = one.mean();
    }
  }

  /** One for each outcome and factor, in their order. */
  public List<Coefficient> coefficients() {
    return coefficients;
  }

  /** How customers like this one answer an e-mail like this one. */
  public Encounter meet(Situation in) {
    return Encounter.of(means, in);
  }

  /**
   * A model drawn from what is known, for bands: each coefficient from its normal distribution, but
   * never on the other side of zero than its mean.
   */
  public ResponseModel drawn(Chance chance) {
    List<Coefficient> drawn = new ArrayList<>();
    for (int i = 0; i < coefficients.size(); i++) {
      Coefficient one = coefficients.get(i);
      double value = one.mean() + one.sd() * normal(chance, i);
      boolean hasFlipped = value * one.mean() < 0;
      drawn.add(one.withMean(hasFlipped ? 0 : value, 0));
    }
    return new ResponseModel(drawn);
  }

  /** A standard normal number (Box and Muller 1958). */
  private static double normal(Chance chance, int draw) {
    double u = chance.uniform(0, 0, Chance.Purpose.BAND, 2 * draw);
    double v = chance.uniform(0, 0, Chance.Purpose.BAND, 2 * draw + 1);
    return StrictMath.sqrt(-2 * StrictMath.log(1 - u)) * StrictMath.cos(2 * StrictMath.PI * v);
  }
}
