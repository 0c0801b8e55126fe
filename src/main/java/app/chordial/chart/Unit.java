package app.chordial.chart;

/**
 * What a number counts, and with how many decimals it is read.
 *
 * @param before stands before the number without a space, such as "£"
 * @param after stands behind it as given, such as " d"
 */
public record Unit(String before, String after, int decimals) {

  public static final Unit COUNT = new Unit("", "", 0);
  public static final Unit DAYS = new Unit("", " d", 0);

  /** Per cent; the values are already times a hundred. */
  public static final Unit PERCENT = new Unit("", " %", 0);

  public Unit {
    if (decimals < 0 || decimals > 9) {
      throw Checked.refusal("unit", "has " + decimals + " decimals");
    }
  }

  /** A bare number, such as a share or a ratio. */
  public static Unit decimal(int decimals) {
    return new Unit("", "", decimals);
  }

  /** Amounts in whole units of a currency. */
  public static Unit money(String symbol, int decimals) {
    return new Unit(symbol, "", decimals);
  }
}
