package app.chordial.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.ui.RectangleInsets;

/** Words and marks over a plot, which may keep some room beside it for themselves. */
interface Overlay {

  /** What it needs around the plot within this area. */
  default RectangleInsets room(Graphics2D g2, Rectangle2D area) {
    return RectangleInsets.ZERO_INSETS;
  }

  void draw(Graphics2D g2, Sheet sheet);
}
