package app.chordial.chart;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.plot.XYPlot;

/** A plot as laid out: the whole area, the part that holds data, and where values lie in it. */
record Sheet(XYPlot plot, Rectangle2D whole, Rectangle2D data) {

  double across(double value) {
    return plot.getDomainAxis().valueToJava2D(value, data, plot.getDomainAxisEdge());
  }

  double along(double value) {
    return plot.getRangeAxis().valueToJava2D(value, data, plot.getRangeAxisEdge());
  }

  /** Of a plot that stands upright. */
  Point2D point(double x, double y) {
    return new Point2D.Double(across(x), along(y));
  }
}
