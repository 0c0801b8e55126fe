package app.chordial.sample;

import app.chordial.work.Chance;
import java.util.List;

/**
 * A stream of random numbers for one life: SplitMix64 (Steele, Lea, Flood 2014), the same on every
 * machine.
 */
final class Dice {

  private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;

  private long state;

  private Dice(long state) {
    this.state = state;
  }

  /** The stream of the {@code number}th thing of a kind; other kinds and numbers share nothing. */
  static Dice of(Chance chance, long number, int kind) {
    return new Dice(chance.bits(number, 0, Chance.Purpose.GENERATE, kind));
  }

  private long next() {
    state += GOLDEN_GAMMA;
    return Chance.mix(state);
  }

  /** In [0, 1). */
  double uniform() {
    return (next() >>> 11) * 0x1.0p-53;
  }

  boolean chance(double probability) {
    return uniform() < probability;
  }

  /** A whole number from {@code low} to {@code high}, both included. */
  int between(int low, int high) {
    return low + (int) (uniform() * (high - low + 1));
  }

  <T> T pick(List<T> all) {
    return all.get(between(0, all.size() - 1));
  }

  /** An index drawn in proportion to its weight; the weights' sum must be positive. */
  int weighted(double[] weights) {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    double left = uniform() * sum;
    int last = 0;
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] > 0) {
        last = i;
        left -= weights[i];
        if (left < 0) {
          return i;
        }
      }
    }
    return last;
  }

  /** Standard normal, by Box and Muller. */
  double gaussian() {
    double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - uniform()));
    return radius * StrictMath.cos(2 * StrictMath.PI * uniform());
  }

  /** Log-normal with this median and this standard deviation of the logarithm. */
  double logNormal(double median, double sigma) {
    return median * StrictMath.exp(sigma * gaussian());
  }

  double exponential(double mean) {
    return -mean * StrictMath.log(1 - uniform());
  }

  /** One, and one more each time with this probability, up to {@code most}. */
  int oneOrMore(double more, int most) {
    int count = 1;
    while (count < most && chance(more)) {
      count++;
    }
    return count;
  }
}
