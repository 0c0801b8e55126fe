package app.chordial.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;

/** What the shades of a heat map mean: a strip from the least to the most. */
record HeatKey(House house, Range range, Unit unit) implements Overlay {

  private static final double STRIP = 72;
  private static final double THICK = 6;
  private static final double GAP = 5;
  private static final int SHADES = 36;

  @Override
  public RectangleInsets room(Graphics2D g2, Rectangle2D area) {
    return new RectangleInsets(0, 0, Pen.of(g2, house.small()).height() + GAP, 0);
  }

  @Override
  public void draw(Graphics2D g2, Sheet sheet) {
    Pen pen = Pen.of(g2, house.small());
    String most = house.numerals().brief(range.getUpperBound(), unit);
    String least = house.numerals().brief(range.getLowerBound(), unit);
    double base = sheet.whole().getMaxY() - pen.height() + pen.ascent();
    double right = sheet.data().getMaxX() - pen.width(most);
    double left = right - GAP - STRIP;
    g2.setFont(house.small());
    g2.setPaint(house.color(Token.QUIET));
    g2.drawString(most, (float) right, (float) base);
    g2.drawString(least, (float) (left - GAP - pen.width(least)), (float) base);
    double top = sheet.whole().getMaxY() - pen.height() / 2 - THICK / 2;
    for (int i = 0; i < SHADES; i++) {
      g2.setPaint(house.heat(i / (SHADES - 1.0)));
      double width = STRIP / SHADES;
      g2.fill(new Rectangle2D.Double(left + i * width, top, width + 0.5, THICK));
    }
  }
}
