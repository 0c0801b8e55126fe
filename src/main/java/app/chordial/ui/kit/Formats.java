package app.chordial.ui.kit;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.Locale;

/** Numbers, money, dates and spans as the person in front of the screen writes them. */
public final class Formats {
  private Formats() {}

  /** The locale that numbers and dates are written in. */
  public static Locale locale() {
    return Locale.getDefault(Locale.Category.FORMAT);
  }

  /** A whole number, such as 4,372. */
  public static String number(long value) {
    return NumberFormat.getIntegerInstance(locale()).format(value);
  }

  /** A number with at most so many decimals, such as 1.6. */
  public static String number(double value, int decimals) {
    NumberFormat format = NumberFormat.getNumberInstance(locale());
    format.setMaximumFractionDigits(decimals);
    return format.format(value);
  }

  /** A share of one as whole per cent, such as 63 %. */
  public static String percent(double share) {
    return number(Math.round(share * 100)) + "\u00a0%";
  }

  /** A part of some whole in per cent, where a few are not none. */
  public static String part(double share) {
    return share > 0 && share < 0.005 ? "<\u00a01\u00a0%" : percent(share);
  }

  /** Minor units of a currency, such as £3,214.50. */
  public static String money(long minor, String currencyCode) {
    Currency currency = Currency.getInstance(currencyCode);
    NumberFormat format = NumberFormat.getCurrencyInstance(locale());
    format.setCurrency(currency);
    int digits = Math.max(0, currency.getDefaultFractionDigits());
    format.setMinimumFractionDigits(digits);
    format.setMaximumFractionDigits(digits);
    return format.format(BigDecimal.valueOf(minor, digits));
  }

  /** A date with its year, such as 2 Dec 2026. */
  public static String date(LocalDate date) {
    return date.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale()));
  }

  /** A day near today, such as Tue 1 Dec, in the locale's own order. */
  public static String day(LocalDate date) {
    return date.format(DateTimeFormatter.ofLocalizedPattern("MMMEd").withLocale(locale()));
  }

  /** A span that is still to wait, such as 4 s or 3 min. */
  public static String span(Duration span) {
    long seconds = Math.max(1, span.toSeconds());
    return seconds < 90 ? seconds + "\u00a0s" : number((seconds + 30) / 60) + "\u00a0min";
  }
}
