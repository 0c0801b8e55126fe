package app.chordial.insight;

/** Where a customer stands with the shop's mail. */
public enum PaceState {
  /** Never got an e-mail. */
  NEW,
  /** Gets mail at the pace of its receptivity. */
  ACTIVE,
  /** Has not answered for so long that it is left in peace (§4.4). */
  RESTING
}
