package app.chordial.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.function.DoubleFunction;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.entity.EntityCollection;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.data.Range;
import org.jfree.data.xy.XYDataset;
import org.jfree.data.xy.XYZDataset;
import org.jspecify.annotations.Nullable;

/** Draws each number of a table as a shaded cell at whole coordinates, and writes it if told to. */
final class Cells extends AbstractXYItemRenderer {

  private static final double ROOMY = 7;
  private static final double ROUND = 3;

  private final transient House house;
  private final Range range;
  private final transient DoubleFunction<String> words;

  /** {@code words} is what stands in a cell that has room for it; empty for nothing. */
  Cells(House house, Range range, DoubleFunction<String> words) {
    this.house = house;
    this.range = range;
    this.words = words;
  }

  @Override
  public void drawItem(
      Graphics2D g2,
      XYItemRendererState state,
      Rectangle2D area,
      @Nullable PlotRenderingInfo info,
      XYPlot plot,
      ValueAxis domain,
      ValueAxis rows,
      XYDataset data,
      int series,
      int item,
      @Nullable CrosshairState crosshair,
      int pass) {
    Sheet sheet = new Sheet(plot, area, area);
    double x = data.getXValue(series, item);
    double y = data.getYValue(series, item);
    double z = ((XYZDataset) data).getZValue(series, item);
    Rectangle2D slot = new Rectangle2D.Double();
    slot.setFrameFromDiagonal(sheet.point(x - 0.5, y - 0.5), sheet.point(x + 0.5, y + 0.5));
    Color shade = house.heat((z - range.getLowerBound()) / range.getLength());
    g2.setPaint(shade);
    g2.fill(cell(slot));
    write(g2, slot, words.apply(z), shade);
    EntityCollection entities = state.getEntityCollection();
    if (entities != null) {
      addEntity(entities, slot, data, series, item, 0, 0);
    }
  }

  /** With a gap to its neighbours, unless it is so small that the gap would eat it. */
  private static RoundRectangle2D cell(Rectangle2D slot) {
    double gapX = gap(slot.getWidth());
    double gapY = gap(slot.getHeight());
    double round = gapX < 1 || gapY < 1 ? 0 : ROUND;
    return new RoundRectangle2D.Double(
        slot.getX() + gapX / 2,
        slot.getY() + gapY / 2,
        slot.getWidth() - gapX,
        slot.getHeight() - gapY,
        round,
        round);
  }

  private static double gap(double side) {
    return side >= ROOMY ? 2 : side >= 3 ? 1 : 0;
  }

  private void write(Graphics2D g2, Rectangle2D slot, String text, Color shade) {
    Pen pen = Pen.of(g2, house.small());
    boolean fits = pen.width(text) + 6 <= slot.getWidth() && pen.height() + 2 <= slot.getHeight();
    if (text.isEmpty() || !fits) {
      return;
    }
    g2.setFont(house.small());
    g2.setPaint(
        Contrast.between(Color.WHITE, shade) > Contrast.between(Color.BLACK, shade)
            ? Color.WHITE
            : Color.BLACK);
    double left = slot.getCenterX() - pen.width(text) / 2;
    double base = slot.getCenterY() - pen.height() / 2 + pen.ascent();
    g2.drawString(text, (float) left, (float) base);
  }
}
