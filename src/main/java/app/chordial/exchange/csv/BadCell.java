package app.chordial.exchange.csv;

/** A cell that can't be read as what its column holds; its message is for the user. */
public final class BadCell extends Exception {

  public BadCell(String reason) {
    super(reason, null, false, false);
  }

  public String reason() {
    return String.valueOf(getMessage());
  }
}
