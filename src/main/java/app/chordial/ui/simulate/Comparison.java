package app.chordial.ui.simulate;

import app.chordial.simulation.Metric;
import app.chordial.simulation.Simulation;
import app.chordial.simulation.Simulation.Banded;

/**
 * One count of two scenarios that had the same luck.
 *
 * @param difference of the first to the other, run by run, with its 80 % band
 * @param runs how many runs tell it
 */
record Comparison(Metric metric, Banded mine, Banded other, Banded difference, int runs) {

  /** With fewer runs than this a band says too little to call anything noise. */
  static final int ENOUGH_RUNS = 5;

  static Comparison of(Metric metric, Simulation mine, Simulation other) {
    return new Comparison(
        metric,
        mine.total(metric),
        other.total(metric),
        mine.difference(other, metric),
        mine.runs().size());
  }

  /** Whether there are enough runs to tell a difference from noise. */
  boolean isTellable() {
    return runs >= ENOUGH_RUNS;
  }

  /** Whether the band of the difference holds zero, so that it may well be chance. */
  boolean isWithinNoise() {
    return difference.low() <= 0 && difference.high() >= 0;
  }

  /** The difference as a share of the other's; 0 where the other has none. */
  double share() {
    return other.mean() == 0 ? 0 : difference.mean() / other.mean();
  }
}
