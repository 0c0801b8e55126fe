package app.chordial.store;

/**
 * Whom a fact is about, by the numbers of identities.
 *
 * @param identity the shop's number where the fact has one, else the address
 * @param beside the address beside a shop's number; 0 where there is none
 */
record Person(int identity, int beside) {

  /** How an identity names somebody; the order is part of the store and of who is first. */
  enum Kind {
    NUMBER,
    ADDRESS
  }
}
