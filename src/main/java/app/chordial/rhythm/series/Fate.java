package app.chordial.rhythm.series;

/** What became of one step for one customer, or will. */
public sealed interface Fate {

  /** The log shows it. */
  record Sent(int minute) implements Fate {}

  /** It was due before the newest import, and the log does not show it. */
  record Missed() implements Fate {}

  /** It goes from the mail tool unless something happens before. */
  record Due() implements Fate {}

  /**
   * What it hoped for had happened.
   *
   * @param exit index in the series' exits
   */
  record Exited(int minute, int exit) implements Fate {}

  /** The customer had left the list. */
  record Left(int minute) implements Fate {}

  /** It isn't transactional, and the customer has not said yes to marketing. */
  record NoConsent() implements Fate {}

  /**
   * A series of higher priority had written less than 24 hours before.
   *
   * @param series its index among those walked through
   */
  record GaveWay(int series) implements Fate {}
}
