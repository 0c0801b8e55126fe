package app.chordial.chart;

import java.util.List;
import java.util.Optional;

/** A function y of rising x, such as the gap over receptivity, with one point marked. */
public record Curve(
    String name,
    Scale xScale,
    Scale yScale,
    List<Double> xs,
    List<Double> ys,
    Optional<Spot> marked)
    implements Figure {

  public Curve {
    xs = Checked.rising(name + ", x", xs);
    ys = Checked.numbers(name + ", y", ys);
    Checked.same(name, "values", xs.size(), ys.size());
  }

  @Override
  public boolean isEmpty() {
    return xs.isEmpty();
  }
}
