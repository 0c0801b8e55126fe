package app.chordial.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.ui.RectangleInsets;

/** Room for what reaches over a plot's edge, such as half of the last number below it. */
record Margin(double top, double right) implements Overlay {

  @Override
  public RectangleInsets room(Graphics2D g2, Rectangle2D area) {
    return new RectangleInsets(top, 0, 0, right);
  }

  @Override
  public void draw(Graphics2D g2, Sheet sheet) {}
}
