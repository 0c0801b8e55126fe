package app.chordial.chart;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.ui.RectangleInsets;

/** The numbers of horizontal bars as a column at the right, and what each may be off. */
record RightNumbers(House house, List<Bar> bars, Unit unit) implements Overlay {

  private static final double GAP = 10;
  private static final double PITCH = 30;
  private static final double TIP = 3;

  /** Bars don't get fatter than a line of words needs, however high the card is. */
  @Override
  public RectangleInsets room(Graphics2D g2, Rectangle2D area) {
    Pen pen = Pen.of(g2, house.smallStrong());
    double widest = bars.stream().mapToDouble(bar -> pen.width(text(bar))).max().orElse(0);
    double below = Math.max(0, area.getHeight() - PITCH * bars.size());
    return new RectangleInsets(0, 0, below, Math.min(widest + GAP, area.getWidth() / 2));
  }

  @Override
  public void draw(Graphics2D g2, Sheet sheet) {
    Pen pen = Pen.of(g2, house.smallStrong());
    double pitch = sheet.data().getHeight() / bars.size();
    for (int i = 0; i < bars.size(); i++) {
      double middle = sheet.across(i);
      whisker(g2, sheet, bars.get(i), middle);
      if (pitch >= pen.height()) {
        g2.setFont(house.smallStrong());
        g2.setPaint(house.color(Token.TEXT));
        double left = sheet.whole().getMaxX() - pen.width(text(bars.get(i)));
        double base = middle - pen.height() / 2 + pen.ascent();
        g2.drawString(text(bars.get(i)), (float) left, (float) base);
      }
    }
  }

  private void whisker(Graphics2D g2, Sheet sheet, Bar bar, double middle) {
    bar.around()
        .ifPresent(
            span -> {
              double low = sheet.along(span.low());
              double high = sheet.along(span.high());
              g2.setPaint(house.color(Token.TEXT));
              g2.setStroke(House.HAIR);
              g2.draw(new Line2D.Double(low, middle, high, middle));
              g2.draw(new Line2D.Double(low, middle - TIP, low, middle + TIP));
              g2.draw(new Line2D.Double(high, middle - TIP, high, middle + TIP));
            });
  }

  private String text(Bar bar) {
    return house.numerals().brief(bar.value(), unit);
  }
}
