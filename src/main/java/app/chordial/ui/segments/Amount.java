package app.chordial.ui.segments;

import app.chordial.ui.kit.Formats;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;

/** How amounts of a currency stand in a condition: £200 rather than £200.00, and £19.99. */
record Amount(String currency) {

  String minor(long minor) {
    return written(BigDecimal.valueOf(minor, digits()));
  }

  /** An amount in whole units, such as pounds. */
  String whole(double units) {
    return written(BigDecimal.valueOf(units));
  }

  private int digits() {
    return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
  }

  private String written(BigDecimal amount) {
    boolean isWhole = amount.stripTrailingZeros().scale() <= 0;
    NumberFormat format = NumberFormat.getCurrencyInstance(Formats.locale());
    format.setCurrency(Currency.getInstance(currency));
    format.setMinimumFractionDigits(isWhole ? 0 : digits());
    format.setMaximumFractionDigits(digits());
    return format.format(amount);
  }
}
