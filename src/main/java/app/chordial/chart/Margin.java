package app.chordial.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.ui.RectangleInsets;

/**
 * Room for what reaches over a plot's edge: half of the last number below it.
 *
 * @param last that number, as it is written
 */
record Margin(House house, double top, String last) implements Overlay {

  private static final double LEAST = 8;

  @Override
  public RectangleInsets room(Graphics2D g2, Rectangle2D area) {
    double half = Pen.of(g2, house.small()).width(last) / 2;
    return new RectangleInsets(top, 0, 0, Math.max(LEAST, Math.ceil(half) + 1));
  }

  @Override
  public void draw(Graphics2D g2, Sheet sheet) {}
}
