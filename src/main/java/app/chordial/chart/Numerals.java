package app.chordial.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;

/** How numbers are read in one locale: in full, or short where they are long. */
record Numerals(Locale locale) {

  private static final double LONG = 100_000;
  private static final double ENDLESS = 1e15;

  /** In full, with the unit's decimals and a true minus before all. */
  String full(double value, Unit unit) {
    BigDecimal rounded = new BigDecimal(value).setScale(unit.decimals(), RoundingMode.HALF_EVEN);
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMinimumFractionDigits(unit.decimals());
    format.setMaximumFractionDigits(unit.decimals());
    return signed(rounded.signum(), unit, format.format(rounded.abs()));
  }

  /** In full up to six digits, then with the locale's word for thousands or millions. */
  String brief(double value, Unit unit) {
    return Math.abs(value) < LONG ? full(value, unit) : shortened(value, unit, 1);
  }

  /** For a tick, one of many that lie {@code step} apart up to {@code largest} in size. */
  String tick(double value, double step, double largest, Unit unit) {
    int ones = (int) StrictMath.floor(StrictMath.log10(step));
    Unit shown = new Unit(unit.before(), tickUnit(unit), Math.clamp(-ones, 0, 9));
    int most = (int) StrictMath.floor(StrictMath.log10(largest));
    return largest >= 10_000 && step >= 100
        ? shortened(value, shown, Math.clamp(decimals(most, ones), 0, 15))
        : full(value, shown);
  }

  /** How many decimals of a short number still tell two ticks apart. */
  private static int decimals(int most, int ones) {
    return (StrictMath.pow(10, most) < ENDLESS ? most - most % 3 : most) - ones;
  }

  private static String tickUnit(Unit unit) {
    return unit.after().strip().length() <= 1 ? unit.after() : "";
  }

  private String shortened(double value, Unit unit, int decimals) {
    double size = Math.abs(value);
    NumberFormat format = NumberFormat.getCompactNumberInstance(locale, NumberFormat.Style.SHORT);
    format.setMaximumFractionDigits(decimals);
    String digits =
        size < ENDLESS
            ? format.format(size)
            : String.format(locale, "%." + Math.max(1, decimals) + "e", size);
    return signed(value < 0 ? -1 : 1, unit, digits);
  }

  private static String signed(int sign, Unit unit, String digits) {
    return (sign < 0 ? "\u2212" : "") + unit.before() + digits + unit.after();
  }
}
