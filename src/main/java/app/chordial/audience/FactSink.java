package app.chordial.audience;

/** Where an importer puts what it read. */
public interface FactSink {

  /** Takes one statement. */
  void accept(Fact fact);

  /**
   * Sets a row aside because it is wrong, to be mended and imported again.
   *
   * @param line the line where the row begins, from 1
   * @param reason for the user: what is wrong with it
   * @param raw the row as it stands in the file
   */
  void reject(long line, String reason, String raw);

  /**
   * Counts a row that is right and not wanted, such as a line of postage.
   *
   * @param reason what such rows are, the same text for the same kind
   */
  void skip(long line, String reason);
}
