package app.chordial.decision.exploring;

import app.chordial.work.Draws;
import org.apache.commons.numbers.gamma.LogBeta;
import org.apache.commons.numbers.gamma.RegularizedBeta;

/**
 * What is believed of a rate from 0 to 1: Beta(α, β).
 *
 * @param alpha α, above 0: as if one less had been seen to happen
 * @param beta β, above 0
 */
public record Belief(double alpha, double beta) {

  /** Nothing: any rate is as likely as any other. */
  public static final Belief FLAT = new Belief(1, 1);

  /** Of the clicks of a message by e-mail: as if one of 25 had been clicked before. */
  public static final Belief CLICKS = new Belief(1, 24);

  /** Of who unsubscribes or complains: 0.242 % of e-mails (0.23 and 0.012 % published). */
  public static final Belief LEAVES = new Belief(1, 1 / 0.00242 - 1);

  /**
   * After so many trials.
   *
   * @param hits how many of the trials, at most all
   */
  public Belief after(long hits, long trials) {
    return new Belief(alpha + hits, beta + (trials - hits));
  }

  public double mean() {
    return alpha / (alpha + beta);
  }

  /** The probability that the rate is below a bound from 0 to 1: I(bound; α, β). */
  public double below(double bound) {
    return bound <= 0 ? 0 : bound >= 1 ? 1 : RegularizedBeta.value(bound, alpha, beta);
  }

  /**
   * The probability that this rate is above another: Σ over i below α of B(α′+i, β+β′) / ((β+i)·
   * B(1+i, β)·B(α′, β′)), with α′, β′ the other's (Miller 2015).
   *
   * @throws IllegalArgumentException where α is no whole number
   */
  public double above(Belief other) {
    if (alpha != Math.rint(alpha)) {
      throw new IllegalArgumentException("α = " + alpha + " is no whole number");
    }
    double sum = 0;
    for (int i = 0; i < alpha; i++) {
      sum +=
          StrictMath.exp(
              LogBeta.value(other.alpha + i, beta + other.beta)
                  - StrictMath.log(beta + i)
                  - LogBeta.value(1 + i, beta)
                  - LogBeta.value(other.alpha, other.beta));
    }
    return Math.min(1, sum);
  }

  /** A rate as it may be. */
  public double draw(Draws draws) {
    return draws.beta(alpha, beta);
  }
}
