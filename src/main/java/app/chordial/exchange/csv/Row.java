package app.chordial.exchange.csv;

import java.util.List;

/** One row of a file below its header. */
public final class Row {

  private final long line;
  private final List<String> cells;
  private final String raw;
  private final String fault;

  private Row(long line, List<String> cells, String raw, String fault) {
    this.line = line;
    this.cells = cells;
    this.raw = raw;
    this.fault = fault;
  }

  static Row of(long line, List<String> cells, String raw, int width) {
    return new Row(line, cells, raw, misfit(cells, raw, width));
  }

  /** A line whose quotation marks make no cells. */
  static Row broken(long line, String raw) {
    return new Row(line, List.of(), raw, "The quotation marks of this row don't match.");
  }

  /** The line of the file where the row begins, from 1. */
  public long line() {
    return line;
  }

  /** The row as it stands in the file, without the line break at its end. */
  public String raw() {
    return raw;
  }

  /** Why the row can't be read at all, or empty. */
  public String fault() {
    return fault;
  }

  /** The text of a cell, trimmed and without a protecting apostrophe; empty where there is none. */
  public String text(int column) {
    return column < 0 || column >= cells.size() ? "" : Guard.unprotect(cells.get(column).strip());
  }

  public boolean isBlank() {
    return fault.isEmpty() && cells.stream().allMatch(String::isBlank);
  }

  /** The cells as they are shown in a sample. */
  public List<String> shown() {
    return cells.stream().map(cell -> Guard.unprotect(cell.strip())).toList();
  }

  /**
   * What is wrong with the number of cells, or empty. A short row of one line was shortened by a
   * spreadsheet that leaves off empty cells; a short row of several has swallowed others.
   */
  private static String misfit(List<String> cells, String raw, int width) {
    if (cells.size() > width
        && !cells.subList(width, cells.size()).stream().allMatch(String::isBlank)) {
      return "The row has " + cells.size() + " cells and the header " + width + ".";
    }
    boolean isFolded = raw.indexOf('\n') >= 0 || raw.indexOf('\r') >= 0;
    return cells.size() < width && isFolded
        ? "The row runs over several lines and has too few cells: a quotation mark seems missing."
        : "";
  }
}
