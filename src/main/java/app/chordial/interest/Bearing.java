package app.chordial.interest;

/**
 * A tag or an attribute that speaks for one interest of the customer who bears it, and what it
 * weighs now. It weighs as much as a fresh purchase for as long as it is borne.
 *
 * @param day the epoch day, in the shop's zone, on which it became known; 0 where it always was
 * @param fullWeight what it would weigh if no e-mail had been ignored: its witness's strength
 * @param weight what it weighs now
 * @param ignored how many e-mails about the interest were ignored since
 */
public record Bearing(Witness witness, int day, double fullWeight, double weight, int ignored) {

  /** Such as: tagged “fishing”; for who reads why an interest is thought of. */
  public String what() {
    return switch (witness) {
      case Witness.OfCustomerTag of -> "tagged “" + of.tag() + "”";
      case Witness.OfAttribute of -> of.attribute() + " is “" + of.value() + "”";
      case Witness.OfCategory _, Witness.OfProduct _, Witness.OfTag _ -> "";
      case Witness.OfVendor _, Witness.OfTitle _, Witness.OfPage _ -> "";
      case Witness.OfSearch _, Witness.OfDownload _, Witness.OfMessage _ -> "";
    };
  }

  Bearing after(int emails, double left) {
    return new Bearing(witness, day, fullWeight, fullWeight * left, emails);
  }
}
