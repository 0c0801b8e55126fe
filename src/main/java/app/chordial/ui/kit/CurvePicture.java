package app.chordial.ui.kit;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.text.Text;

/** A small curve with a few points named on it: the picture beside a form, not a chart. */
public final class CurvePicture extends Pane {

  private static final double ABOVE = 20;
  private static final double BELOW = 20;
  private static final double SIDE = 6;
  private static final double BESIDE = 16;

  /**
   * A point of the picture.
   *
   * @param x 0 at the left to 1 at the right
   * @param y 0 at the bottom to 1 at the top
   */
  public record Point(double x, double y) {}

  /**
   * A point with its name.
   *
   * @param value above the point, such as "7 days"
   * @param words below the axis, such as "average"
   */
  public record Mark(Point at, String value, String words) {}

  private List<Point> curve = List.of();
  private List<Mark> marks = List.of();

  public CurvePicture(double height) {
    getStyleClass().add(Styles.PICTURE);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setMinSize(0, height);
    setPrefHeight(height);
    setMaxHeight(height);
  }

  /**
   * @param words what the picture shows, for those who hear it
   */
  public void show(String words, List<Point> newCurve, List<Mark> newMarks) {
    setAccessibleText(words);
    curve = List.copyOf(newCurve);
    marks = List.copyOf(newMarks);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    getChildren().clear();
    if (getWidth() > 0 && !curve.isEmpty()) {
      draw();
    }
  }

  private void draw() {
    Polygon area = styled(new Polygon(), "area");
    Polyline line = styled(new Polyline(), "curve");
    area.getPoints().addAll(x(curve.getFirst()), floor());
    for (Point point : curve) {
      area.getPoints().addAll(x(point), y(point));
      line.getPoints().addAll(x(point), y(point));
    }
    area.getPoints().addAll(x(curve.getLast()), floor());
    Line axis = styled(new Line(0, floor(), getWidth(), floor()), "axis");
    getChildren().addAll(area, axis, line);
    marks.forEach(this::draw);
  }

  private void draw(Mark mark) {
    double x = x(mark.at());
    double y = y(mark.at());
    getChildren()
        .addAll(styled(new Line(x, y, x, floor()), "guide"), styled(new Circle(x, y, 5), "point"));
    text(mark.value(), x + BESIDE, y - 10, "value");
    text(mark.words(), x, floor() + 14, "words");
  }

  private void text(String words, double x, double baseline, String style) {
    Text text = styled(new Text(words), style);
    text.getStyleClass().add(Styles.TEXT);
    text.setTextOrigin(VPos.BASELINE);
    getChildren().add(text);
    text.applyCss();
    double width = text.getLayoutBounds().getWidth();
    text.setX(Math.clamp(x - width / 2, 0, Math.max(0, getWidth() - width)));
    text.setY(baseline);
  }

  private static <N extends javafx.scene.Node> N styled(N node, String style) {
    node.getStyleClass().add(style);
    return node;
  }

  private double floor() {
    return getHeight() - BELOW;
  }

  private double x(Point point) {
    return SIDE + point.x() * (getWidth() - 2 * SIDE);
  }

  private double y(Point point) {
    return ABOVE + (1 - point.y()) * (floor() - ABOVE);
  }
}
