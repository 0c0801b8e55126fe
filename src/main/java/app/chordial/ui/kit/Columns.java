package app.chordial.ui.kit;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * Cards side by side in columns of one width, as many as fit; those of one line are equally tall.
 */
public final class Columns extends Pane {

  private static final double GAP = 16;

  private final double least;
  private final double most;

  /**
   * @param least the narrowest a column gets, while there is more than one
   * @param most the widest a column gets
   */
  public Columns(double least, double most, Node... cards) {
    this.least = least;
    this.most = most;
    getChildren().addAll(cards);
    setMinHeight(USE_PREF_SIZE);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return (least + GAP) * getManagedChildren().size() - GAP;
  }

  @Override
  protected double computePrefHeight(double width) {
    double given = width < 0 ? computePrefWidth(-1) : width;
    double height = -GAP;
    for (int first = 0; first < getManagedChildren().size(); first += columns(given)) {
      height += lineHeight(first, given) + GAP;
    }
    return Math.max(0, height);
  }

  @Override
  protected void layoutChildren() {
    double y = 0;
    for (int first = 0; first < getManagedChildren().size(); first += columns(getWidth())) {
      double height = lineHeight(first, getWidth());
      for (int i = first; i < end(first, getWidth()); i++) {
        double x = left(i - first, getWidth());
        double width = left(i - first + 1, getWidth()) - GAP - x;
        getManagedChildren().get(i).resizeRelocate(x, y, width, height);
      }
      y += height + GAP;
    }
  }

  private int columns(double width) {
    return Math.max(1, (int) ((width + GAP) / (least + GAP)));
  }

  private int end(int first, double width) {
    return Math.min(getManagedChildren().size(), first + columns(width));
  }

  /** Where a column begins: on a whole pixel, and so that the last one ends where the line ends. */
  private double left(int column, double width) {
    return Math.round(column * (wished(width) + GAP));
  }

  /** The width that every column has at least, to the pixel. */
  private double columnWidth(double width) {
    return Math.floor(wished(width));
  }

  private double wished(double width) {
    int used = Math.clamp(getManagedChildren().size(), 1, columns(width));
    return Math.min(most, (width + GAP) / used - GAP);
  }

  private double lineHeight(int first, double width) {
    double tallest = 0;
    for (int i = first; i < end(first, width); i++) {
      tallest = Math.max(tallest, getManagedChildren().get(i).prefHeight(columnWidth(width)));
    }
    return Math.ceil(tallest);
  }
}
