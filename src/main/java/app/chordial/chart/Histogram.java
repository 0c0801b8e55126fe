package app.chordial.chart;

import java.util.List;
import java.util.Optional;

/**
 * How many fall between two neighbouring edges, which rise; one edge more than counts.
 *
 * @param unit of the edges
 * @param marked one estimate to show on this distribution
 */
public record Histogram(
    String name, List<Double> edges, List<Double> counts, Ink ink, Unit unit, Optional<Span> marked)
    implements Figure {

  public Histogram {
    edges = Checked.rising(name, edges);
    counts = Checked.numbers(name, counts);
    Checked.same(name, "edges", counts.isEmpty() ? edges.size() : counts.size() + 1, edges.size());
  }

  @Override
  public boolean isEmpty() {
    return counts.isEmpty();
  }
}
