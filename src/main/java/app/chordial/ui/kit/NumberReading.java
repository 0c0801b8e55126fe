package app.chordial.ui.kit;

import java.text.NumberFormat;
import java.util.OptionalDouble;

/**
 * Numbers within limits.
 *
 * @param low the least that may stand
 * @param high the most that may stand
 * @param decimals how many places are kept; 0 for whole numbers
 * @param step what an arrow key adds
 */
public record NumberReading(double low, double high, int decimals, double step)
    implements Reading<Double> {

  @Override
  public String write(Double value) {
    NumberFormat format = NumberFormat.getNumberInstance(Formats.locale());
    format.setMaximumFractionDigits(decimals);
    return format.format(value);
  }

  @Override
  public Read<Double> read(String text) {
    OptionalDouble number = Numbers.parse(text, Formats.locale());
    if (number.isEmpty()) {
      return new Read.Complaint<>(Texts.text("field.no-number"));
    }
    double value = rounded(number.getAsDouble());
    return low <= value && value <= high
        ? new Read.Value<>(value)
        : new Read.Complaint<>(Texts.text("field.out-of-range", write(low), write(high)));
  }

  @Override
  public Double step(Double value, int steps) {
    return Math.clamp(rounded(value + steps * step), low, high);
  }

  private double rounded(double value) {
    double scale = Math.pow(10, decimals);
    return Math.rint(value * scale) / scale;
  }
}
