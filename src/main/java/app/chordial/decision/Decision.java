package app.chordial.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one customer gets on one day. */
public sealed interface Decision {

  /** Deferred messages whose time ran out today, each with what it lost to. */
  List<Standing.Deferral> expired();

  /**
   * An e-mail goes.
   *
   * @param minute when, minutes of UTC since 1970
   * @param draw how luck had a part in it
   */
  record Send(int minute, Chord chord, Draw draw, List<Standing.Deferral> expired)
      implements Decision {

    /** The probability with which exactly this e-mail was chosen. */
    public double propensity() {
      Wildcard wildcard = chord.wildcard();
      return wildcard == null ? draw.propensity() : draw.propensity() * wildcard.propensity();
    }
  }

  /**
   * How an e-mail was chosen among the two best.
   *
   * @param propensity the probability with which it was chosen, given that one goes, whatever
   *     wildcard it ends with
   * @param isSecond whether it is the second-best, which goes to learn from it
   * @param other the e-mail that could have been drawn instead, or null where there is none
   */
  record Draw(double propensity, boolean isSecond, @Nullable Chord other) {

    /** Nothing was left to luck. */
    public static final Draw NONE = new Draw(1, false, null);
  }

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
