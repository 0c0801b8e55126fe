package app.chordial.work;

import app.chordial.work.Chance.Purpose;

/** Draws from distributions by keyed random numbers, the same on every machine. */
public final class Draws {

  private final Chance chance;
  private final long luck;
  private final long hour;
  private final Purpose purpose;
  private int drawn;

  /** A stream of draws of one customer for one purpose. */
  public Draws(Chance chance, long luck, Purpose purpose) {
    this(chance, luck, 0, purpose);
  }

  /**
   * The same for one moment.
   *
   * @param hour any counter of time
   */
  public Draws(Chance chance, long luck, long hour, Purpose purpose) {
    this.chance = chance;
    this.luck = luck;
    this.hour = hour;
    this.purpose = purpose;
  }

  /** The next number in [0, 1). */
  public double uniform() {
    return chance.uniform(luck, hour, purpose, drawn++);
  }

  /** A draw from Beta(alpha, beta), as X/(X+Y) with X and Y gamma (Devroye 1986, IX.4). */
  public double beta(double alpha, double beta) {
    double x = gamma(alpha);
    double y = gamma(beta);
    return x + y == 0 ? alpha / (alpha + beta) : x / (x + y);
  }

  /** A draw from Gamma(shape, 1) (Marsaglia and Tsang 2000; shapes below 1 by their boost). */
  public double gamma(double shape) {
    if (shape < 1) {
      double boost = StrictMath.pow(1 - uniform(), 1 / shape);
      return gamma(shape + 1) * boost;
    }
    double d = shape - 1.0 / 3;
    double c = 1 / StrictMath.sqrt(9 * d);
    while (true) {
      double x = normal();
      double v = (1 + c * x) * (1 + c * x) * (1 + c * x);
      if (v > 0
          && StrictMath.log(1 - uniform()) < 0.5 * x * x + d - d * v + d * StrictMath.log(v)) {
        return d * v;
      }
    }
  }

  /** A draw from the standard normal distribution (Box and Muller 1958). */
  public double normal() {
    double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - uniform()));
    return radius * StrictMath.cos(2 * Math.PI * uniform());
  }
}
