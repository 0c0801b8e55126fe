package app.chordial.exchange.csv;

import app.chordial.audience.FactSink;

/**
 * Turns the rows of one file into facts. Every row ends in exactly one of three: facts with its
 * line, a reject, or a skip.
 */
public interface RowReader {

  /** Takes the next row; its facts may follow with a later row or at the end. */
  void row(Row row, FactSink sink);

  /** Gives what is left after the last row. */
  void end(FactSink sink);
}
