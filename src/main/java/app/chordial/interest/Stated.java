package app.chordial.interest;

/** What a customer said of an interest, which stands above all evidence. */
public enum Stated {
  NOTHING,
  OPTED_IN,
  OPTED_OUT
}
