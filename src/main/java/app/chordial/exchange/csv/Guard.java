package app.chordial.exchange.csv;

/**
 * The apostrophe that keeps a spreadsheet from taking a cell for a formula or a number. Protecting
 * and unprotecting are each other's inverse.
 */
public final class Guard {

  private static final String FORMULA = "=+-@\t\r";

  private Guard() {}

  /** The cell with an apostrophe before it where a spreadsheet would run it. */
  public static String protect(String cell) {
    return isTouchy(cell, false) ? "'" + cell : cell;
  }

  /** The cell without the apostrophe that protects it. */
  public static String unprotect(String cell) {
    return cell.startsWith("'") && isTouchy(cell, true) ? cell.substring(1) : cell;
  }

  /** Whether a formula, or after an apostrophe a digit, follows any number of apostrophes. */
  private static boolean isTouchy(String cell, boolean isProtected) {
    int at = 0;
    while (at < cell.length() && cell.charAt(at) == '\'') {
      at++;
    }
    if (at == cell.length()) {
      return false;
    }
    char first = cell.charAt(at);
    boolean isDigit = first >= '0' && first <= '9';
    return FORMULA.indexOf(first) >= 0 || (isDigit && (isProtected || at > 0));
  }
}
