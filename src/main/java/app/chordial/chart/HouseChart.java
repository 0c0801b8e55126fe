package app.chordial.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.Plot;
import org.jspecify.annotations.Nullable;

/** A chart that looks the same each time it is drawn onto the same canvas. */
final class HouseChart extends JFreeChart {

  private static final long serialVersionUID = 1;
  private static final Font NOBODY_USES = new Font(Font.SANS_SERIF, Font.PLAIN, 1);
  private static final BasicStroke NOR_THIS = new BasicStroke(0.123f);
  private static final Color NOR_THAT = new Color(1, 2, 3, 4);

  HouseChart(Plot plot) {
    super(null, null, plot, false);
  }

  /**
   * The graphics of a canvas remember the letters, stroke and paint of the last drawing, and don't
   * set them again where the next begins with the same; but the canvas has forgotten them.
   */
  @Override
  public void draw(
      Graphics2D g2,
      Rectangle2D area,
      @Nullable Point2D anchor,
      @Nullable ChartRenderingInfo info) {
    g2.setFont(NOBODY_USES);
    g2.setStroke(NOR_THIS);
    g2.setPaint(NOR_THAT);
    super.draw(g2, area, anchor, info);
  }
}
