package app.chordial.response;

import app.chordial.work.Chance;
import java.util.ArrayList;
import java.util.List;

/**
 * How customers answer e-mail: each outcome is logistic in what the e-mail meets.
 *
 * <p>A click needs an open, so its probability is that of an open times that of a click on what was
 * opened, and never above it; an order needs a click.
 *
 * @param coefficients one for each outcome and factor, in their order
 */
public record ResponseModel(List<Coefficient> coefficients) {

  private static final Factor[] FACTOR = Factor.values();
  private static final int FACTORS = FACTOR.length;

  /** What is assumed without history. */
  public static final ResponseModel ASSUMED = new ResponseModel(Assumptions.all());

  public ResponseModel {
    coefficients = List.copyOf(coefficients);
    for (int i = 0; i < Outcome.values().length * FACTORS; i++) {
      Coefficient one = coefficients.get(i);
      if (one.outcome().ordinal() * FACTORS + one.factor().ordinal() != i) {
        throw new IllegalArgumentException("out of place: " + one.name());
      }
    }
  }

  /** The probability of an open. */
  public double open(Situation in) {
    return probability(Outcome.OPEN, in);
  }

  /**
   * The probability of a click, whether or not anything was opened yet; at most that of an open.
   */
  public double click(Situation in) {
    return open(in) * clickAfterOpen(in);
  }

  /** The probability of a click on what was opened. */
  public double clickAfterOpen(Situation in) {
    return probability(Outcome.CLICK, in);
  }

  /** The probability of an order after a click. */
  public double orderAfterClick(Situation in) {
    return probability(Outcome.ORDER, in);
  }

  /** The probability of an order through the e-mail. */
  public double order(Situation in) {
    return click(in) * orderAfterClick(in);
  }

  public double unsubscribe(Situation in) {
    return probability(Outcome.UNSUBSCRIBE, in);
  }

  /** The probability of a hard bounce. */
  public double bounce(Situation in) {
    return probability(Outcome.BOUNCE, in);
  }

  public double complaint(Situation in) {
    return probability(Outcome.COMPLAINT, in);
  }

  private double probability(Outcome outcome, Situation in) {
    double logOdds = 0;
    for (Factor factor : FACTOR) {
      double mean = coefficients.get(outcome.ordinal() * FACTORS + factor.ordinal()).mean();
      if (mean != 0) {
        logOdds += mean * factor.of(in);
      }
    }
    return 1 / (1 + StrictMath.exp(-logOdds));
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
