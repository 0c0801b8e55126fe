package app.chordial.rhythm.series;

/** Whether who had e-mails of a series may have them again. Nobody is in it twice at a time. */
public sealed interface ReEntry {

  /** Never after an e-mail of it. */
  record Never() implements ReEntry {}

  /** So many days after the last e-mail of it. */
  record AfterDays(int days) implements ReEntry {}

  /** Whenever the trigger comes again. */
  record EachTime() implements ReEntry {}
}
