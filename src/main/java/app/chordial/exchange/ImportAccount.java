package app.chordial.exchange;

/**
 * What became of a file's rows: every row is exactly one of read, rejected or skipped.
 *
 * @param rows all rows below the header; empty lines don't count
 * @param rejected set aside to be mended
 * @param skipped right, and not wanted
 */
public record ImportAccount(Format format, long rows, long rejected, long skipped) {

  /** Rows that became facts. */
  public long read() {
    return rows - rejected - skipped;
  }
}
