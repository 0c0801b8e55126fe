package app.chordial.chart;

import java.awt.AlphaComposite;
import java.awt.Composite;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/**
 * One estimate on a distribution: a line with its words on top, and a band as wide as its doubt.
 */
record SpanMark(House house, Span span) implements Overlay {

  private static final double GAP = 5;

  @Override
  public void draw(Graphics2D g2, Sheet sheet) {
    Rectangle2D data = sheet.data();
    double low = inside(sheet.across(span.low()), data);
    double high = inside(sheet.across(span.high()), data);
    double at = inside(sheet.across(span.at()), data);
    Composite before = g2.getComposite();
    g2.setPaint(house.line(Ink.CAUTION));
    g2.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, 0.25f));
    g2.fill(new Rectangle2D.Double(low, data.getMinY(), high - low, data.getHeight()));
    g2.setComposite(before);
    g2.setStroke(House.LINE);
    g2.draw(new Line2D.Double(at, data.getMinY(), at, data.getMaxY()));
    write(g2, data, at, high);
  }

  private void write(Graphics2D g2, Rectangle2D data, double at, double high) {
    Pen pen = Pen.of(g2, house.smallStrong());
    String text = pen.fitted(span.label(), data.getWidth() - 2 * GAP);
    double right = high + GAP;
    double left = right + pen.width(text) <= data.getMaxX() ? right : at - GAP - pen.width(text);
    g2.setFont(house.smallStrong());
    g2.setPaint(house.text(Ink.CAUTION));
    double start = Math.max(data.getMinX(), left);
    g2.drawString(text, (float) start, (float) (data.getMinY() + pen.ascent()));
  }

  private static double inside(double x, Rectangle2D data) {
    return Math.clamp(x, data.getMinX(), data.getMaxX());
  }
}
