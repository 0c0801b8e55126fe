package app.chordial.segment;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

/** Amounts in minor units as a person reads them. */
public record Money(String currency) {

  /** How many minor units make a whole one. */
  static double minorUnits(String currency) {
    return BigDecimal.TEN.pow(digits(currency)).doubleValue();
  }

  private static int digits(String currency) {
    return isKnown(currency) ? Currency.getInstance(currency).getDefaultFractionDigits() : 2;
  }

  private static boolean isKnown(String currency) {
    return Currency.getAvailableCurrencies().stream()
        .anyMatch(
            one -> one.getCurrencyCode().equals(currency) && one.getDefaultFractionDigits() >= 0);
  }

  /** The nearest whole amount, such as £1,980. */
  public String about(double minor) {
    double units = minorUnits(currency);
    return of(Math.round(minor / units) * (long) units);
  }

  /** Such as £200, or £19.99. */
  public String of(long minor) {
    int digits = digits(currency);
    NumberFormat format =
        NumberFormat.getCurrencyInstance(currency.equals("USD") ? Locale.US : Locale.UK);
    if (isKnown(currency)) {
      format.setCurrency(Currency.getInstance(currency));
    }
    boolean isWhole = minor % (long) minorUnits(currency) == 0;
    format.setMinimumFractionDigits(isWhole ? 0 : digits);
    format.setMaximumFractionDigits(digits);
    return format.format(BigDecimal.valueOf(minor, digits));
  }
}
