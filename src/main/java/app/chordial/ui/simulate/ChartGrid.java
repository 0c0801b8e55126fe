package app.chordial.ui.simulate;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Cards in equal columns and rows that fill the place, and grow taller than it where it is low. */
final class ChartGrid extends Pane {

  private static final double GAP = 16;
  private static final double LEAST_WIDTH = 232;
  private static final double LEAST_HEIGHT = 212;
  private static final int MOST_COLUMNS = 3;

  ChartGrid(Node... cards) {
    getChildren().addAll(cards);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return LEAST_WIDTH;
  }

  @Override
  protected double computePrefWidth(double height) {
    return MOST_COLUMNS * (LEAST_WIDTH + GAP) - GAP;
  }

  @Override
  protected double computeMinHeight(double width) {
    return rows(width < 0 ? computePrefWidth(-1) : width) * (LEAST_HEIGHT + GAP) - GAP;
  }

  @Override
  protected double computePrefHeight(double width) {
    return computeMinHeight(width);
  }

  @Override
  protected void layoutChildren() {
    int columns = columns(getWidth());
    int rows = rows(getWidth());
    double width = (getWidth() + GAP) / columns;
    double height = Math.max(LEAST_HEIGHT + GAP, (getHeight() + GAP) / Math.max(1, rows));
    for (int i = 0; i < getManagedChildren().size(); i++) {
      double x = Math.round((i % columns) * width);
      double y = Math.round(Math.floorDiv(i, columns) * height);
      double right = Math.round((i % columns + 1) * width) - GAP;
      double bottom = Math.round((Math.floorDiv(i, columns) + 1) * height) - GAP;
      getManagedChildren().get(i).resizeRelocate(x, y, right - x, bottom - y);
    }
  }

  private static int columns(double width) {
    return Math.clamp((int) ((width + GAP) / (LEAST_WIDTH + GAP)), 1, MOST_COLUMNS);
  }

  private int rows(double width) {
    return Math.ceilDiv(getManagedChildren().size(), columns(width));
  }
}
