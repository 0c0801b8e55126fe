package app.chordial.interest;

/**
 * One event that speaks for one interest of a customer, and what it weighs now.
 *
 * @param row of the event columns that were looked at
 * @param day the epoch day, in the shop's zone, on which it happened
 * @param fullWeight what it would weigh now if nothing struck it out
 * @param unheededWeight what it would weigh if no e-mail had been ignored, at most that
 * @param weight what it weighs now, from 0 to {@code unheededWeight}
 * @param strike what takes from its weight, before all else
 * @param ignored how many e-mails about the interest were ignored since
 */
public record Evidence(
    int row,
    EvidenceKind kind,
    int day,
    double fullWeight,
    double unheededWeight,
    double weight,
    Strike strike,
    int ignored) {

  /** Why a piece of evidence weighs less than it would by itself. */
  public enum Strike {
    NONE,
    /** Another of the same kind and thing counts on that day already. */
    SAME_DAY,
    /** What was bought was given back, all or in part. */
    REFUNDED,
    /** The click came in the minute of the e-mail: a program that looks for viruses clicked. */
    SCANNER,
    /** The shop struck it out. */
    STRUCK_OUT,
    /** The order was marked as a gift, or went to another name. */
    GIFT,
    /** Nothing else that the customer bought has anything to do with it. */
    UNLIKE,
    /** E-mails that drew on it were ignored since. */
    IGNORED
  }

  /** Whether nothing of it counts. */
  public boolean isStruckOut() {
    return strike != Strike.NONE && weight == 0;
  }

  /** The same, after so many ignored e-mails. */
  public Evidence after(int emails, double left) {
    Strike now = emails > 0 && strike == Strike.NONE ? Strike.IGNORED : strike;
    return new Evidence(
        row, kind, day, fullWeight, unheededWeight, unheededWeight * left, now, emails);
  }
}
