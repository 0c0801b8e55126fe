package app.chordial.exchange.csv;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** One number as people write it: with groups, signs, brackets and a currency around it. */
final class NumberText {

  private static final Pattern AROUND =
      Pattern.compile("[\\p{Sc}\\p{L}\\s\u00a0\u202f]+|^'|(?<=\\p{L})\\.(?=\\s)");
  private static final Pattern SPACES =
      Pattern.compile("(?<=\\d)[\\s\u00a0\u202f'’](?=\\d{3}(?!\\d))");
  private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(,\\d{2,3})*,\\d{3}(\\.\\d*)?");
  private static final Pattern SIMPLE = Pattern.compile("\\d+(\\.\\d*)?|\\.\\d+");

  private NumberText() {}

  static BigDecimal read(String text, DecimalStyle style) throws BadCell {
    String body = SPACES.matcher(text.strip()).replaceAll("");
    body = AROUND.matcher(body).replaceAll("").replace('\u2212', '-');
    boolean isNegative = body.startsWith("-") || body.endsWith("-") || isBracketed(body);
    body = body.replaceAll("^[-+(]|[-)]$", "");
    BigDecimal size = size(body, text, style);
    return isNegative ? size.negate() : size;
  }

  private static boolean isBracketed(String body) {
    return body.startsWith("(") && body.endsWith(")");
  }

  private static BigDecimal size(String body, String text, DecimalStyle style) throws BadCell {
    String pointed =
        switch (style) {
          case POINT -> body;
          case COMMA -> swapped(body);
          case BEYOND_DOUBT -> isCommaStyle(body, text) ? swapped(body) : body;
        };
    if (GROUPED.matcher(pointed).matches()) {
      return new BigDecimal(pointed.replace(",", ""));
    }
    if (SIMPLE.matcher(pointed).matches()) {
      return new BigDecimal(pointed);
    }
    throw new BadCell("“" + text + "” is not a number" + expected(style) + ".");
  }

  private static String swapped(String body) {
    return body.replace('.', '#').replace(',', '.').replace('#', ',');
  }

  private static String expected(DecimalStyle style) {
    return style == DecimalStyle.BEYOND_DOUBT ? "" : " written like " + style.sample();
  }

  /** Whether the comma is the decimal sign; one sign before three last digits leaves it open. */
  private static boolean isCommaStyle(String body, String text) throws BadCell {
    int comma = body.lastIndexOf(',');
    int point = body.lastIndexOf('.');
    if (comma < 0 && point < 0) {
      return false;
    }
    if (comma >= 0 && point >= 0) {
      return comma > point;
    }
    int at = Math.max(comma, point);
    char sign = body.charAt(at);
    boolean isGrouping = body.indexOf(sign) != at;
    boolean isOpen = body.length() - at == 4 && at > 0 && at <= 3 && !body.startsWith("0");
    if (!isGrouping && isOpen) {
      throw new BadCell(
          "“"
              + text
              + "” can be read in two ways: say in the mapping which sign divides whole"
              + " numbers from their fractions.");
    }
    return (sign == ',') != isGrouping;
  }
}
