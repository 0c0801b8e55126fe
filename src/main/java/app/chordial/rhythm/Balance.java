package app.chordial.rhythm;

/**
 * How conflicts between messages are settled, in money (§4.6).
 *
 * @param customerShare β: 1 looks at the customer's side only, 0 at the business's
 * @param welcomeMinor what a welcome message is worth, in minor units
 * @param assumedMargin of a product without a known cost, 0 to 1 of its price
 * @param relevanceFloor below it a message is incongruent; supporting messages of a contextual
 *     theme need half of it
 * @param rankDiscount δ: what each further message in an e-mail is worth of the one before
 * @param redundancy what a message loses for each one above it that shares its product or interest,
 *     0 to 1
 * @param sharpening how much more relevant a message becomes, at most, where what the customer owns
 *     speaks for what it sells, 0 to 1 of its relevance; never so much as another interest
 */
public record Balance(
    double customerShare,
    long welcomeMinor,
    double assumedMargin,
    double relevanceFloor,
    double rankDiscount,
    double redundancy,
    double sharpening) {

  public static final Balance DEFAULT = new Balance(0.5, 200, 0.4, 0.1, 0.6, 0.3, 0.25);

  public Balance withCustomerShare(double other) {
    return new Balance(
        other, welcomeMinor, assumedMargin, relevanceFloor, rankDiscount, redundancy, sharpening);
  }

  public Balance withWelcomeMinor(long other) {
    return new Balance(
        customerShare, other, assumedMargin, relevanceFloor, rankDiscount, redundancy, sharpening);
  }

  public Balance withAssumedMargin(double other) {
    return new Balance(
        customerShare, welcomeMinor, other, relevanceFloor, rankDiscount, redundancy, sharpening);
  }

  public Balance withRelevanceFloor(double other) {
    return new Balance(
        customerShare, welcomeMinor, assumedMargin, other, rankDiscount, redundancy, sharpening);
  }

  public Balance withRankDiscount(double other) {
    return new Balance(
        customerShare, welcomeMinor, assumedMargin, relevanceFloor, other, redundancy, sharpening);
  }

  public Balance withRedundancy(double other) {
    return new Balance(
        customerShare,
        welcomeMinor,
        assumedMargin,
        relevanceFloor,
        rankDiscount,
        other,
        sharpening);
  }

  public Balance withSharpening(double other) {
    return new Balance(
        customerShare,
        welcomeMinor,
        assumedMargin,
        relevanceFloor,
        rankDiscount,
        redundancy,
        other);
  }
}
