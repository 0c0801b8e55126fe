package app.chordial.decision;

/** What was wrong with an e-mail that went, by what was known when it went. */
public enum Fault {
  /** It sold what the customer had just bought. */
  JUST_BOUGHT,
  /** The customer had not answered for so long that it should have been left in peace. */
  RESTING,
  /** One more than a cap allows. */
  OVER_CAP,
  /** Closer to the last one than the customer's gap. */
  TOO_SOON,
  /** Nothing in it had to do with what the customer cares for. */
  NOT_RELEVANT
}
