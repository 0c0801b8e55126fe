package app.chordial.ui.kit;

import java.util.List;
import java.util.Set;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/** Days as dots, a line for each of a few cases: the picture beside a form, not a chart. */
public final class DotsPicture extends Pane {

  private static final double NAME = 96;
  private static final double SUM = 24;
  private static final double WEEK_GAP = 4;
  private static final int WEEK = 7;

  /**
   * One line.
   *
   * @param name at the left
   * @param days those with a dot, from 0
   */
  public record Row(String name, Set<Integer> days) {
    public Row {
      days = Set.copyOf(days);
    }
  }

  private final double height;
  private final int days;
  private List<Row> rows = List.of();
  private Set<Integer> open = Set.of();

  /**
   * @param days how many columns there are, whole weeks
   */
  public DotsPicture(double height, int days) {
    this.height = height;
    this.days = days;
    getStyleClass().add(Styles.PICTURE);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setMinSize(0, height);
    setPrefHeight(height);
    setMaxHeight(height);
  }

  /**
   * @param words what the picture shows, for those who hear it
   * @param newOpen the days on which a dot may stand
   */
  public void show(String words, List<Row> newRows, Set<Integer> newOpen) {
    setAccessibleText(words);
    rows = List.copyOf(newRows);
    open = Set.copyOf(newOpen);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    getChildren().clear();
    for (int row = 0; row < rows.size() && getWidth() > NAME + SUM; row++) {
      draw(rows.get(row), row);
    }
  }

  private void draw(Row row, int index) {
    double line = height / rows.size();
    double middle = line * (index + 0.5);
    double pitch = (getWidth() - NAME - SUM - WEEK_GAP * (days / WEEK - 1.0)) / days;
    double size = Math.min(pitch - 1.5, line - 6);
    text(row.name(), 0, middle, "words");
    for (int day = 0; day < days; day++) {
      double x = NAME + pitch * (day + 0.5) + WEEK_GAP * (day / WEEK);
      boolean isSent = row.days().contains(day);
      Rectangle cell = new Rectangle(x - size / 2, middle - size / 2, size, size);
      cell.setArcWidth(4);
      cell.setArcHeight(4);
      cell.getStyleClass().add(open.contains(day) ? "send-day" : "day");
      getChildren().add(cell);
      if (isSent) {
        Circle dot = new Circle(x, middle, size / 2);
        dot.getStyleClass().add("sent");
        getChildren().add(dot);
      }
    }
    text(Formats.number(row.days().size()), getWidth() - SUM + 10, middle, "value");
  }

  private void text(String words, double x, double middle, String style) {
    Text text = new Text(words);
    text.getStyleClass().add(style);
    text.setTextOrigin(VPos.CENTER);
    text.setX(x);
    text.setY(middle);
    getChildren().add(text);
  }
}
