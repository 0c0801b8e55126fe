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

  /** What each coefficient is off its mean, for standard normal numbers: lower triangular. */
  private final double[][] spread;

  /**
   * @param coefficients one for each outcome and factor, in their order; each unsure by itself
   */
  public ResponseModel(List<Coefficient> coefficients) {
    this(coefficients, byThemselves(coefficients));
  }

  /**
   * @param spread L of the coefficients' covariance L·Lᵀ
   */
  ResponseModel(List<Coefficient> coefficients, double[][] spread) {
    this.coefficients = List.copyOf(coefficients);
    this.spread = spread;
    means = new double[Outcome.values().length * FACTORS];
    for (int i = 0; i < means.length; i++) {
      Coefficient one = coefficients.get(i);
      if (one.outcome().ordinal() * FACTORS + one.factor().ordinal() != i) {
        throw new IllegalArgumentException("out of place: " + one.name());
      }
      means[i] = one.mean();
    }
  }

  private static double[][] byThemselves(List<Coefficient> coefficients) {
    double[][] spread = new double[coefficients.size()][coefficients.size()];
    for (int i = 0; i < spread.length; i++) {
      spread[i][i] = coefficients.get(i).sd();
    }
    return spread;
  }

  /** One for each outcome and factor, in their order. */
  public List<Coefficient> coefficients() {
    return coefficients;
  }

  /** How customers like this one answer an e-mail like this one. */
  public Encounter meet(Situation in) {
    return Encounter.of(means, in);
  }

  /** How many e-mails the shop's own coefficients were learned from; 0 where all are assumed. */
  public long emails() {
    return coefficients.stream().mapToLong(Coefficient::emails).max().orElse(0);
  }

  /** How many of these e-mails are known by their answers alone, and no send of them is. */
  public long estimatedEmails() {
    return coefficients.stream().mapToLong(Coefficient::estimatedEmails).max().orElse(0);
  }

  /** Whether some of these e-mails are known by their answers alone. */
  public boolean isEstimated() {
    return estimatedEmails() > 0;
  }

  /** How likely two coefficients are to be off together: their covariance. */
  double covariance(int one, int other) {
    double sum = 0;
    for (int i = 0; i < spread.length; i++) {
      sum += spread[one][i] * spread[other][i];
    }
    return sum;
  }

  /**
   * A model drawn from what is known, for bands: the coefficients from their normal distribution,
   * with what was learned of several together, but none on the other side of zero than its mean.
   */
  public ResponseModel drawn(Chance chance) {
    double[] normal = new double[coefficients.size()];
    for (int i = 0; i < normal.length; i++) {
      normal[i] = normal(chance, i);
    }
    List<Coefficient> drawn = new ArrayList<>();
    for (int i = 0; i < normal.length; i++) {
      Coefficient one = coefficients.get(i);
      double off = 0;
      for (int j = 0; j <= i; j++) {
        off += spread[i][j] * normal[j];
      }
      double value = one.mean() + off;
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
