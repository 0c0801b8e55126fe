package app.chordial.interest;

/**
 * One event that speaks for one interest of a customer, and what it weighs now.
 *
 * @param row of the event columns that were looked at
 * @param day the epoch day, in the shop's zone, on which it happened
 * @param fullWeight what it would weigh now if nothing struck it out
 * @param weight what it weighs now, from 0 to {@code fullWeight}
 * @param strike what takes from its weight
 */
public record Evidence(
    int row, EvidenceKind kind, int day, double fullWeight, double weight, Strike strike) {

  /** Why a piece of evidence weighs less than it would by itself. */
  public enum Strike {
    NONE,
    /** Another of the same kind and thing counts on that day already. */
    SAME_DAY,
    /** What was bought was given back, all or in part. */
    REFUNDED,
    /** The click came in the minute of the e-mail: a program that looks for viruses clicked. */
    SCANNER
  }

  /** Whether nothing of it counts. */
  public boolean isStruckOut() {
    return strike != Strike.NONE && weight == 0;
  }
}
