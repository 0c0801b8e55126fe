package app.chordial.decision;

/**
 * What makes the last message of an e-mail a wildcard.
 *
 * @param kind why it goes
 * @param propensity the probability with which exactly this message was drawn, given the rest
 */
public record Wildcard(Kind kind, double propensity) {

  /** Why a message outside a customer's known interests goes (§4.8). */
  public enum Kind {
    /** To learn what else the customer might like. */
    EXPLORES,
    /** The shop wants it thought about. */
    MATTERS_TO_US
  }
}
