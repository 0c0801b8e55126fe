package app.chordial.rhythm.series;

import app.chordial.segment.Rule.Deed;

/** What ends a series for a customer; looked at again at the minute of every step. */
public sealed interface Exit {

  /** A purchase, as wide as it says. */
  record Bought(Scope scope) implements Exit {}

  /** The customer does something else that was hoped for, such as a review. */
  record Did(Deed deed) implements Exit {}

  /** The customer does anything of their own accord. */
  record Acted() implements Exit {}

  /** What the trigger was about is given back. */
  record Returned() implements Exit {}

  /** Which purchases count. */
  enum Scope {
    /** Any at all. */
    ANY,
    /** The product that the trigger was about. */
    SAME_PRODUCT,
    /** Anything of an interest that the trigger was about. */
    SAME_INTEREST,
    /** The title that follows the one that the trigger was about. */
    NEXT_TITLE
  }
}
