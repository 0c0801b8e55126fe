package app.chordial.simulation;

import app.chordial.simulation.Simulation.Banded;
import app.chordial.simulation.Simulation.Run;

/**
 * What a scenario is worth against another once who stays has its price (decision 0028), each with
 * the 80 % band of the paired runs; amounts in minor units of margin.
 *
 * @param now margin of the orders that followed a click, more than the other's
 * @param kept subscribers, more than the other keeps: who neither unsubscribed nor complained
 * @param worth what e-mail will bring of them in three years
 * @param total both amounts together
 */
public record Net(Banded now, Banded kept, Banded worth, Banded total) {

  /** Of {@code own} against {@code other}; both had the same luck. */
  public static Net of(Simulation own, Simulation other) {
    return new Net(
        own.difference(other, Metric.MAIL_MARGIN),
        own.difference(
            other, run -> -run.total(Metric.UNSUBSCRIBES) - run.total(Metric.COMPLAINTS)),
        own.difference(other, run -> -run.total(Metric.LOST_MARGIN)),
        own.difference(other, Net::margin));
  }

  private static double margin(Run run) {
    return run.total(Metric.MAIL_MARGIN) - run.total(Metric.LOST_MARGIN);
  }

  /** Whether anybody was kept or lost in any run, so that there is something to weigh. */
  public boolean isAny() {
    return worth.low() != 0 || worth.high() != 0;
  }

  /** Whether as many stay, or those who stay are worth less although they are more. */
  public boolean isMixed() {
    return Math.rint(kept.mean()) == 0 || (kept.mean() < 0) != (worth.mean() < 0);
  }

  /** Whether the band of the whole holds zero. */
  public boolean isNoise() {
    return total.low() <= 0 && total.high() >= 0;
  }
}
