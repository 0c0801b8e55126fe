package app.chordial.rhythm.series;

import java.util.function.Predicate;

/**
 * What all steps heed (decision 0027).
 *
 * @param hours when they may go; one that is due at another time waits
 * @param isTransactional whether a message, by its id, is: a step that sends it goes at once, to
 *     everybody who is not suppressed, and counts in nothing
 */
public record Conduct(Hours hours, Predicate<String> isTransactional) {

  /** Steps go when they are due, and only to who has said yes. */
  public static final Conduct FREE = new Conduct(Hours.ANY, _ -> false);
}
