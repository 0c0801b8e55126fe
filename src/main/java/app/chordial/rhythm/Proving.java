package app.chordial.rhythm;

/**
 * What a plan leaves to luck, so that its results can later prove what mail is worth and what
 * another design would have earned (§4.13). Nothing, unless somebody wants it.
 *
 * @param holdOutShare of the customers who would be mailed; they get nothing for a calendar quarter
 * @param exploreShare of the e-mails; with equal chance the best or the second-best goes
 */
public record Proving(double holdOutShare, double exploreShare) {

  public static final Proving DEFAULT = new Proving(0, 0);

  /** What is offered to who wants to know. */
  public static final Proving SUGGESTED = new Proving(0.1, 0.1);

  public Proving withHoldOutShare(double share) {
    return new Proving(share, exploreShare);
  }

  public Proving withExploreShare(double share) {
    return new Proving(holdOutShare, share);
  }
}
