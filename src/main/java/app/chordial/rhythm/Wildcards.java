package app.chordial.rhythm;

import java.util.List;

/**
 * The settings of messages outside a customer's known interests (§4.8): who may get one, how often,
 * and what stops one. None go unless somebody wants them.
 *
 * @param share of a customer's e-mails that may end with a wildcard, 0 to 1; 0 for none
 * @param earnedAfter how many e-mails a customer must have received before
 * @param everyDays the days between two wildcards to one customer, at least
 * @param restsAfter so many ignored wildcards of an interest in a row, and the customer gets no
 *     more of it; 0 for never
 * @param floorClickRate clicks per wildcard below which an interest or a message stops for all
 * @param leaveCeiling unsubscribes and complaints per wildcard above which it does
 * @param certainty with which probability it has to be so, 0.5 to below 1
 * @param mattersShare of the wildcards where both kinds could go, for what matters to the shop
 * @param mattersToUs the ids of messages that the shop wants thought about
 */
public record Wildcards(
    double share,
    int earnedAfter,
    int everyDays,
    int restsAfter,
    double floorClickRate,
    double leaveCeiling,
    double certainty,
    double mattersShare,
    List<String> mattersToUs) {

  public static final Wildcards DEFAULT =
      new Wildcards(0, 6, 28, 2, 0.01, 0.01, 0.95, 0.5, List.of());

  /** What is offered to who wants to know what else customers like. */
  public static final Wildcards SUGGESTED = DEFAULT.withShare(0.05);

  public Wildcards {
    mattersToUs = List.copyOf(mattersToUs);
  }

  /** Whether any may go at all. */
  public boolean isAny() {
    return share > 0;
  }

  /**
   * Whether one more keeps the budget: after n e-mails at most ⌊u + share·n⌋ of them had one.
   *
   * @param u the customer's own number, 0 to below 1, so that not all get their first together
   * @param emails before this one
   * @param wildcards before this one
   */
  public boolean affords(double u, int emails, int wildcards) {
    return wildcards + 1 <= Math.floor(u + share * (emails + 1));
  }

  public Wildcards withShare(double other) {
    return new Wildcards(
        other,
        earnedAfter,
        everyDays,
        restsAfter,
        floorClickRate,
        leaveCeiling,
        certainty,
        mattersShare,
        mattersToUs);
  }

  public Wildcards withEarnedAfter(int other) {
    return new Wildcards(
        share,
        other,
        everyDays,
        restsAfter,
        floorClickRate,
        leaveCeiling,
        certainty,
        mattersShare,
        mattersToUs);
  }

  public Wildcards withMattersToUs(List<String> other) {
    return new Wildcards(
        share,
        earnedAfter,
        everyDays,
        restsAfter,
        floorClickRate,
        leaveCeiling,
        certainty,
        mattersShare,
        other);
  }
}
