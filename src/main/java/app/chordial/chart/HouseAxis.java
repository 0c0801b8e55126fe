package app.chordial.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.TickType;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.Range;

/** An axis with a fixed range that says what its {@link Ticks} choose. */
final class HouseAxis extends NumberAxis {

  private final transient Ticks ticks;

  HouseAxis(Ticks ticks, Range range) {
    this.ticks = ticks;
    setRange(range, true, false);
    setDefaultAutoRange(range);
    setAutoTickUnitSelection(false, false);
    setTickMarksVisible(false);
    setTickLabelInsets(new RectangleInsets(3, 4, 2, 4));
  }

  /** An axis that only measures: no line, no words. */
  static HouseAxis silent(Range range) {
    HouseAxis axis = new HouseAxis((over, length, pen) -> List.of(), range);
    axis.setVisible(false);
    return axis;
  }

  HouseAxis named(String name) {
    setLabel(name.isEmpty() ? null : name);
    return this;
  }

  HouseAxis withoutLine() {
    setAxisLineVisible(false);
    return this;
  }

  @Override
  public List<NumberTick> refreshTicks(
      Graphics2D g2, AxisState state, Rectangle2D area, RectangleEdge edge) {
    boolean across = RectangleEdge.isTopOrBottom(edge);
    Pen pen = Pen.of(g2, getTickLabelFont());
    double length = across ? area.getWidth() : area.getHeight();
    return ticks.on(getRange(), length, pen).stream().map(tick -> tick(tick, across)).toList();
  }

  private NumberTick tick(Tick tick, boolean across) {
    double angle = isVerticalTickLabels() ? -Math.PI / 2 : 0;
    TextAnchor anchor =
        across && !isVerticalTickLabels() ? TextAnchor.TOP_CENTER : TextAnchor.CENTER_RIGHT;
    return new NumberTick(TickType.MAJOR, tick.at(), tick.label(), anchor, anchor, angle);
  }
}
