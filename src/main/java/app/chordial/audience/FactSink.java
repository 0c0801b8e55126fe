package app.chordial.audience;

/** Where an importer puts what it read. */
public interface FactSink {

  /**
   * Tells the row that the next statements come from, so that one of them that turns out to be
   * wrong can be set aside as it stands in the file.
   *
   * @param line the line where the row begins, from 1
   * @param raw the row as it stands in the file
   */
  default void row(long line, String raw) {}

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
