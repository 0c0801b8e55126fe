package app.chordial.chart;

import java.util.List;

/** Horizontal bars from the top down, with their labels and numbers: a funnel or a comparison. */
public record Bars(String name, List<Bar> bars, Unit unit) implements Figure {

  public Bars {
    bars = List.copyOf(bars);
  }

  @Override
  public boolean isEmpty() {
    return bars.isEmpty();
  }
}
