package app.chordial.chart;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One named line: a number for every date of its figure.
 *
 * @param label what stands at the line's end; empty for the name and the last value
 */
public record Series(String name, Ink ink, List<Double> values, Optional<Band> band, String label) {

  public Series {
    values = Checked.numbers(name, values);
    if (band.isPresent()) {
      Checked.same("band of " + name, "values", values.size(), band.get().low().size());
    }
  }

  public static Series of(String name, Ink ink, double... values) {
    return new Series(name, ink, Arrays.stream(values).boxed().toList(), Optional.empty(), "");
  }

  /** This series with its uncertainty drawn as a band. */
  public Series within(double[] low, double[] high) {
    Band around =
        new Band(Arrays.stream(low).boxed().toList(), Arrays.stream(high).boxed().toList());
    return new Series(name, ink, values, Optional.of(around), label);
  }

  public Series labelled(String text) {
    return new Series(name, ink, values, band, text);
  }
}
