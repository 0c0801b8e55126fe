package app.chordial.decision;

import org.jspecify.annotations.Nullable;

/**
 * With which probability which e-mail goes on an occasion, before anything is drawn.
 *
 * @param best null where nothing could go
 * @param second the e-mail that may be drawn instead, or null where none may
 * @param ofSecond the probability of {@code second}, 0 to 1
 */
public record Odds(@Nullable Composition best, @Nullable Composition second, double ofSecond) {

  /** Nothing goes. */
  public static final Odds NOTHING = new Odds(null, null, 0);

  /** The probability of an e-mail, 0 to 1. */
  public double of(Composition email) {
    if (email.equals(best)) {
      return 1 - ofSecond;
    }
    return email.equals(second) ? ofSecond : 0;
  }

  /** The probability that nothing goes: it hangs on no draw. */
  public double ofNothing() {
    return best == null ? 1 : 0;
  }
}
