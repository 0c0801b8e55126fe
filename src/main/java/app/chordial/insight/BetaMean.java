package app.chordial.insight;

import java.util.function.DoubleUnaryOperator;

/**
 * The mean of a function of a probability that is Beta distributed, by the trapezoidal rule over
 * the probability's log-odds, where the density has no poles and the rule converges faster than any
 * power of its step (Trefethen, Weideman 2014, The exponentially convergent trapezoidal rule).
 */
final class BetaMean {

  /** Functions of interest are smooth over this much of log-odds … */
  private static final double STEP = 0.25;

  /** … and beyond this many they are what they are at 0 or at 1. */
  private static final double FAR = 70;

  private static final double NOTHING = 1e-22;

  private final double a;
  private final double b;
  private final DoubleUnaryOperator f;
  private final double mode;
  private final double step;
  private final double highest;
  private double weights;
  private double sum;

  private BetaMean(double a, double b, DoubleUnaryOperator f) {
    this.a = a;
    this.b = b;
    this.f = f;
    mode = StrictMath.log(a / b);
    step = Math.min(STEP, StrictMath.sqrt((a + b) / a / b) / 2);
    highest = logWeight(mode);
  }

  /**
   * E f(p), p ~ Beta(a, b), for a and b above 0.
   *
   * @param f smooth in the log-odds of p, and flat where these are beyond ±{@value #FAR}
   */
  static double of(double a, double b, DoubleUnaryOperator f) {
    BetaMean mean = new BetaMean(a, b, f);
    mean.add(mean.mode, 1);
    mean.outwards(-mean.step, a);
    mean.outwards(mean.step, b);
    return mean.sum / mean.weights;
  }

  /** The logarithm of the density over log-odds, but for a constant: a·ln p + b·ln(1−p). */
  private double logWeight(double odds) {
    return -a * StrictMath.log1p(StrictMath.exp(-odds))
        - b * StrictMath.log1p(StrictMath.exp(odds));
  }

  private double add(double odds, double times) {
    double weight = times * StrictMath.exp(logWeight(odds) - highest);
    weights += weight;
    sum += weight * f.applyAsDouble(1 / (1 + StrictMath.exp(-odds)));
    return weight;
  }

  /** Adds what lies on one side of the mode, where the density falls like exp(−power·odds). */
  private void outwards(double by, double power) {
    double odds = mode + by;
    while (odds * Math.signum(by) < FAR) {
      if (add(odds, 1) < NOTHING * weights) {
        return;
      }
      odds += by;
    }
    // From here on the sum is a geometric series.
    add(odds, -1 / StrictMath.expm1(-power * step));
  }
}
