package app.chordial.chart;

import java.util.List;

/**
 * What two wishes can have at best together, from all for one to all for the other.
 *
 * @param points in the order of the slider; the first, the last and the marked one show their
 *     labels, each one does when pointed at
 * @param marked index of the present choice
 */
public record Frontier(String name, Scale xScale, Scale yScale, List<Spot> points, int marked)
    implements Figure {

  public Frontier {
    points = List.copyOf(points);
    if (!points.isEmpty() && (marked < 0 || marked >= points.size())) {
      throw Checked.refusal(name, "has no point " + marked + " to mark");
    }
  }

  @Override
  public boolean isEmpty() {
    return points.isEmpty();
  }
}
