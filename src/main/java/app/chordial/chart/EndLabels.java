package app.chordial.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.ui.RectangleInsets;

/** Names beside the ends of lines, moved apart where they would collide. */
record EndLabels(House house, List<End> ends) implements Overlay {

  private static final double GAP = 7;
  private static final double LINE_GAP = 1;
  private static final double DOT = 2.25;
  private static final double LARGEST_SHARE = 0.42;
  private static final double LEADER = 6;

  /** A line's end and what stands beside it. */
  record End(double x, double y, String text, Ink ink) {}

  /** A label where it will be drawn, and the height of the line's end that it belongs to. */
  record Placed(String text, Color paint, Rectangle2D box, double wish) {}

  @Override
  public RectangleInsets room(Graphics2D g2, Rectangle2D area) {
    Pen pen = Pen.of(g2, house.small());
    double names = ends.stream().mapToDouble(end -> pen.width(end.text)).max().orElse(0);
    double widest = ends.size() < 3 ? names : Math.max(names, pen.width(rest(ends.size())));
    double most = area.getWidth() * LARGEST_SHARE;
    return new RectangleInsets(0, 0, 0, widest == 0 ? DOT : Math.min(most, widest + GAP + 1));
  }

  @Override
  public void draw(Graphics2D g2, Sheet sheet) {
    for (End end : ends) {
      g2.setPaint(house.line(end.ink));
      double x = sheet.across(end.x);
      double y = sheet.along(end.y);
      g2.fill(new Ellipse2D.Double(x - DOT, y - DOT, 2 * DOT, 2 * DOT));
    }
    g2.setFont(house.small());
    placed(g2, sheet).forEach(label -> draw(g2, sheet, label));
  }

  private void draw(Graphics2D g2, Sheet sheet, Placed label) {
    Rectangle2D box = label.box;
    Pen pen = Pen.of(g2, house.small());
    if (Math.abs(box.getCenterY() - label.wish) > LEADER) {
      g2.setPaint(house.color(Token.LINE));
      g2.setStroke(House.HAIR);
      double from = sheet.data().getMaxX() + DOT;
      g2.draw(new Line2D.Double(from, label.wish, box.getX() - 1, box.getCenterY()));
    }
    g2.setPaint(label.paint);
    g2.drawString(label.text, (float) box.getX(), (float) (box.getY() + pen.ascent()));
  }

  /** Every label's box within the sheet; where not all fit, the last one counts the rest. */
  List<Placed> placed(Graphics2D g2, Sheet sheet) {
    Pen pen = Pen.of(g2, house.small());
    double height = pen.height() + LINE_GAP;
    double top = sheet.whole().getMinY();
    double bottom = Math.max(top, sheet.data().getMaxY() + height / 2);
    List<End> shown = shown((int) Math.floor((bottom - top) / height), sheet);
    List<Double> wishes = shown.stream().map(end -> sheet.along(end.y)).toList();
    List<Double> centres = Stacking.stacked(wishes, height, top, bottom);
    List<Placed> placed = new ArrayList<>();
    double left = sheet.data().getMaxX() + GAP;
    double room = sheet.whole().getMaxX() - left;
    for (int i = 0; i < shown.size(); i++) {
      String text = pen.fitted(shown.get(i).text, room);
      double y = centres.get(i) - pen.height() / 2;
      Rectangle2D box = new Rectangle2D.Double(left, y, pen.width(text), pen.height());
      placed.add(new Placed(text, house.text(shown.get(i).ink), box, wishes.get(i)));
    }
    return placed;
  }

  private List<End> shown(int fitting, Sheet sheet) {
    List<End> named = ends.stream().filter(end -> !end.text.isEmpty()).toList();
    List<End> shown = new ArrayList<>(named.subList(0, Math.min(named.size(), fitting)));
    if (fitting < named.size() && fitting > 0) {
      End last = shown.removeLast();
      shown.add(new End(last.x, last.y, rest(named.size() - shown.size()), Ink.BASELINE));
    }
    shown.sort(Comparator.comparingDouble(end -> sheet.along(end.y)));
    return shown;
  }

  private String rest(int count) {
    return "+" + count + " " + house.words().more();
  }
}
