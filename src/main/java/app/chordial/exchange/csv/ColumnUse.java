package app.chordial.exchange.csv;

/**
 * What an import makes of one column.
 *
 * @param header as it stands in the file
 * @param meaning what it is used for, or as which attribute it is kept; empty if ignored
 */
public record ColumnUse(String header, Use use, String meaning) {

  /** How a column is used. */
  public enum Use {
    /** Read into facts. */
    USED,
    /** Kept as an attribute of the customer. */
    ATTRIBUTE,
    /** Not read. */
    IGNORED
  }
}
