package app.chordial.rhythm.series;

import app.chordial.segment.Rule.Deed;
import org.jspecify.annotations.Nullable;

/** What sets a series off. */
public sealed interface Trigger {

  /** The customer does something, such as leaving something in the cart. */
  record Did(Deed deed) implements Trigger {}

  /**
   * What was bought has been sent out. Files don't always say when, so here it is taken to be so
   * many days after the purchase; the mail tool knows better.
   *
   * @param deed the purchase
   */
  record Fulfilled(Deed deed, int days) implements Trigger {}

  /**
   * The customer has done nothing for so many days, where anything but what happens to an e-mail is
   * an act, and of that a click by a person; counted from the first e-mail for who never did
   * anything.
   */
  record Silent(int days) implements Trigger {}

  /**
   * The customer's own time between two purchases of a kind has passed since the last of them: the
   * median of the times so far.
   *
   * @param deed the purchases
   * @param atLeastOrders how many of them it takes to know a rhythm, at least 2
   * @param daysBefore how many days before the day it is due
   */
  record ReorderDue(Deed deed, int atLeastOrders, int daysBefore) implements Trigger {}

  /**
   * The customer bought a title of a run and every one before it, and the next is there to be had.
   *
   * @param run the name of the run of titles, or null for any
   */
  record NextTitle(@Nullable String run) implements Trigger {}

  /** The customer has given consent to be mailed, at a time that is known. */
  record Joined() implements Trigger {}
}
