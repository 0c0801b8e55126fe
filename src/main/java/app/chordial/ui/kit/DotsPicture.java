package app.chordial.ui.kit;

import java.util.List;
import java.util.Set;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/** Days as marks, a line for each of a few cases: the picture beside a form, not a chart. */
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
    int weeks = days / WEEK;
    double line = height / rows.size();
    double middle = line * (index + 0.5);
    double pitch = (getWidth() - NAME - SUM - WEEK_GAP * (weeks - 1)) / days;
    double wide = pitch - 2;
    double tall = Math.min(line - 8, 20);
    text(row.name(), 0, middle, "words");
    for (int day = 0; day < days; day++) {
      int week = day / WEEK;
      double x = NAME + pitch * (day + 0.5) + WEEK_GAP * week;
      Rectangle cell = new Rectangle(x - wide / 2, middle - tall / 2, wide, tall);
      cell.setArcWidth(4);
      cell.setArcHeight(4);
      cell.getStyleClass().add(style(row, day));
      getChildren().add(cell);
    }
    text(Formats.number(row.days().size()), getWidth() - SUM + 10, middle, "value");
  }

  private String style(Row row, int day) {
    return row.days().contains(day) ? "sent" : open.contains(day) ? "send-day" : "day";
  }

  private void text(String words, double x, double middle, String style) {
    Text text = new Text(words);
    text.getStyleClass().addAll(Styles.TEXT, style);
    text.setTextOrigin(VPos.CENTER);
    text.setX(x);
    text.setY(middle);
    getChildren().add(text);
  }
}
