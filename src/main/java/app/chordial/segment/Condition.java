package app.chordial.segment;

import app.chordial.audience.CustomerView;

/** A leaf of a rule, ready to be asked about any customer at any moment. */
@FunctionalInterface
interface Condition {

  Condition NEVER = (_, _, _) -> false;

  /**
   * @param day the epoch day of the view's minute in the shop's zone: worked out once for all
   *     leaves
   */
  boolean holds(CustomerView view, int day, Measures measures);
}
