package app.chordial.ui.kit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.OptionalDouble;

/**
 * Amounts of one currency in minor units, written without its sign.
 *
 * @param low the least that may stand, in minor units
 * @param high the most that may stand, in minor units
 */
public record MoneyReading(Currency currency, long low, long high) implements Reading<Long> {

  @Override
  public String write(Long minor) {
    NumberFormat format = NumberFormat.getNumberInstance(Formats.locale());
    format.setMinimumFractionDigits(digits());
    format.setMaximumFractionDigits(digits());
    return format.format(BigDecimal.valueOf(minor, digits()));
  }

  @Override
  public Read<Long> read(String text) {
    OptionalDouble amount =
        Numbers.parse(text.replace(currency.getSymbol(Formats.locale()), ""), Formats.locale());
    if (amount.isEmpty()) {
      return new Read.Complaint<>(Texts.text("field.no-amount"));
    }
    BigDecimal minor = BigDecimal.valueOf(amount.getAsDouble()).movePointRight(digits());
    long value = minor.setScale(0, RoundingMode.HALF_UP).longValue();
    return low <= value && value <= high
        ? new Read.Value<>(value)
        : new Read.Complaint<>(Texts.text("field.out-of-range", write(low), write(high)));
  }

  @Override
  public Long step(Long minor, int steps) {
    long unit = BigDecimal.ONE.movePointRight(digits()).longValue() / (digits() == 0 ? 1 : 10);
    return Math.clamp(minor + steps * unit, low, high);
  }

  private int digits() {
    return Math.max(0, currency.getDefaultFractionDigits());
  }
}
