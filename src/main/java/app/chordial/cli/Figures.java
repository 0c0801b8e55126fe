package app.chordial.cli;

import java.util.Locale;

/** Numbers as a person reads them. */
final class Figures {

  private Figures() {}

  /** A whole number, such as 4,372. */
  static String number(long value) {
    return String.format(Locale.UK, "%,d", value);
  }

  /** A count with its noun, such as 1 customer or 4,372 customers. */
  static String count(long value, String one) {
    return count(value, one, one + "s");
  }

  static String count(long value, String one, String many) {
    return number(value) + " " + (value == 1 ? one : many);
  }

  /** A share of one as per cent with a decimal, such as 2.4 %. */
  static String percent(double share) {
    return String.format(Locale.UK, "%.1f %%", 100 * share);
  }

  /** A number with two decimals. */
  static String decimal(double value) {
    return String.format(Locale.UK, "%,.2f", value);
  }
}
