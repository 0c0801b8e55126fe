package app.chordial.ui.kit;

import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Reads numbers as people type them: with either decimal sign, with or without groups. */
final class Numbers {

  private static final Pattern PLAIN = Pattern.compile("[-+]?(\\d+\\.?\\d*|\\.\\d+)");

  private Numbers() {}

  /**
   * The number that a text means. The locale's own reading wins: 1,500 is fifteen hundred in
   * English, one and a half in German; what its groups don't fit is read by its other sign.
   */
  static OptionalDouble parse(String text, Locale locale) {
    DecimalFormatSymbols signs = DecimalFormatSymbols.getInstance(locale);
    String bare = text.strip().replaceAll("[\\s\\u00a0\\u202f'’]", "").replace('−', '-');
    String group = Pattern.quote(String.valueOf(signs.getGroupingSeparator()));
    String point = Pattern.quote(String.valueOf(signs.getDecimalSeparator()));
    String plain =
        bare.matches("[-+]?\\d{1,3}(" + group + "\\d{3})+(" + point + "\\d*)?")
            ? bare.replaceAll(group, "").replaceAll(point, ".")
            : bare.replace(',', '.');
    return PLAIN.matcher(plain).matches()
        ? OptionalDouble.of(Double.parseDouble(plain))
        : OptionalDouble.empty();
  }
}
