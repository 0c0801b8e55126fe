package app.chordial.decision;

import java.util.List;

/** What one customer gets on one day. */
public sealed interface Decision {

  /** Deferred messages whose time ran out today, each with what it lost to. */
  List<Standing.Deferral> expired();

  /**
   * An e-mail goes.
   *
   * @param minute when, minutes of UTC since 1970
   * @param propensity the probability with which exactly this e-mail was chosen
   */
  record Send(int minute, Chord chord, double propensity, List<Standing.Deferral> expired)
      implements Decision {}

  /**
   * Nothing goes.
   *
   * @param until the epoch day on which this reason ends as far as it can be told, or {@link
   *     Integer#MIN_VALUE}
   * @param deferred what a cap held back today
   */
  record Quiet(
      Silence why, int until, List<Standing.Deferral> deferred, List<Standing.Deferral> expired)
      implements Decision {}

  /** A decision and what it means for the next one. */
  record Decided(Decision decision, Standing next) {}
}
