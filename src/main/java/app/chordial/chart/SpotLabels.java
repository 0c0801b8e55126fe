package app.chordial.chart;

import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.ui.RectangleInsets;

/** Points of a curve with their words beside them, where the curve leaves most room. */
record SpotLabels(House house, List<Spot> curve, List<Dot> dots) implements Overlay {

  private static final double GAP = 4;

  /** A point to be marked. */
  record Dot(Spot spot, boolean chosen) {

    double radius() {
      return chosen ? 5 : 2.5;
    }
  }

  /** Room for a line of words above the highest point and for half a dot at the right. */
  @Override
  public RectangleInsets room(Graphics2D g2, Rectangle2D area) {
    return new RectangleInsets(Pen.of(g2, house.small()).height(), 0, 0, 6);
  }

  @Override
  public void draw(Graphics2D g2, Sheet sheet) {
    dots.forEach(dot -> mark(g2, sheet, dot));
    List<Rectangle2D> taken = new ArrayList<>();
    for (Dot dot : dots) {
      if (!dot.spot.label().isEmpty()) {
        write(g2, sheet, dot, taken);
      }
    }
  }

  private void mark(Graphics2D g2, Sheet sheet, Dot dot) {
    Point2D at = sheet.point(dot.spot.x(), dot.spot.y());
    g2.setPaint(house.line(Ink.DESIGN));
    g2.fill(circle(at, dot.radius()));
    if (dot.chosen) {
      g2.setPaint(house.color(Token.CARD));
      g2.fill(circle(at, dot.radius() - 2));
    }
  }

  private void write(Graphics2D g2, Sheet sheet, Dot dot, List<Rectangle2D> taken) {
    Pen pen = Pen.of(g2, dot.chosen ? house.smallStrong() : house.small());
    String text = pen.fitted(dot.spot.label(), sheet.data().getWidth() * 0.6);
    Point2D at = sheet.point(dot.spot.x(), dot.spot.y());
    Rectangle2D box =
        candidates(at, dot.radius() + GAP, pen.width(text), pen.height(), free(sheet)).stream()
            .min(Comparator.comparingDouble(candidate -> cost(candidate, sheet, taken)))
            .orElseThrow();
    taken.add(box);
    g2.setFont(dot.chosen ? house.smallStrong() : house.small());
    g2.setPaint(house.color(dot.chosen ? Token.TEXT : Token.QUIET));
    g2.drawString(text, (float) box.getX(), (float) (box.getY() + pen.ascent()));
  }

  /** Where words may stand: over the data, and above it. */
  private static Rectangle2D free(Sheet sheet) {
    Rectangle2D data = sheet.data();
    double top = sheet.whole().getMinY();
    return new Rectangle2D.Double(
        data.getX(), top, data.getWidth(), Math.max(0, data.getMaxY() - top));
  }

  private static Ellipse2D circle(Point2D at, double radius) {
    return new Ellipse2D.Double(at.getX() - radius, at.getY() - radius, 2 * radius, 2 * radius);
  }

  /** Right above first, then the other corners and sides, all pushed into the data's area. */
  private static List<Rectangle2D> candidates(
      Point2D at, double gap, double width, double height, Rectangle2D within) {
    double[] xs = {at.getX() + gap, at.getX() - gap - width, at.getX() - width / 2};
    double[] ys = {at.getY() - gap - height, at.getY() - height / 2, at.getY() + gap};
    List<Rectangle2D> candidates = new ArrayList<>();
    for (double x : xs) {
      for (double y : ys) {
        candidates.add(
            new Rectangle2D.Double(
                inside(x, width, within.getMinX(), within.getMaxX()),
                inside(y, height, within.getMinY(), within.getMaxY()),
                width,
                height));
      }
    }
    return candidates;
  }

  private static double inside(double from, double size, double low, double high) {
    return Math.clamp(from, low, Math.max(low, high - size));
  }

  /** Ten for each label covered, four for each dot, one for each piece of the curve crossed. */
  private double cost(Rectangle2D box, Sheet sheet, List<Rectangle2D> taken) {
    double cost = 10.0 * taken.stream().filter(box::intersects).count();
    for (Dot dot : dots) {
      Point2D at = sheet.point(dot.spot.x(), dot.spot.y());
      cost += circle(at, dot.radius() + 1).intersects(box) ? 4 : 0;
    }
    for (int i = 1; i < curve.size(); i++) {
      Point2D from = sheet.point(curve.get(i - 1).x(), curve.get(i - 1).y());
      Point2D to = sheet.point(curve.get(i).x(), curve.get(i).y());
      cost += new Line2D.Double(from, to).intersects(box) ? 1 : 0;
    }
    return cost;
  }
}
