package app.chordial.chart;

import java.util.Optional;

/**
 * One horizontal bar, leftward where its value is negative.
 *
 * @param around the interval that the value may lie in
 */
public record Bar(String label, double value, Ink ink, Optional<Span> around) {

  public Bar {
    Checked.number(label, value);
  }

  public static Bar of(String label, double value, Ink ink) {
    return new Bar(label, value, ink, Optional.empty());
  }

  public Bar between(double low, double high) {
    return new Bar(label, value, ink, Optional.of(new Span(low, value, high, label)));
  }
}
