package app.chordial.chart;

import java.util.List;

/** A small line without axes, with a label at its end. */
public record Spark(String name, List<Double> values, Ink ink, Unit unit, String label)
    implements Figure {

  public Spark {
    values = Checked.numbers(name, values);
  }

  @Override
  public boolean isEmpty() {
    return values.isEmpty();
  }
}
