package app.chordial.ui.segments;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * One line with words that wrap in the room that is left between what stands before and behind
 * them; as tall as the wrapped words, which a box by itself does not work out.
 */
final class LeafLine extends Pane {

  private static final double GAP = 8;

  private final Node before;
  private final Node words;
  private final Node[] behind;

  LeafLine(Node before, Node words, Node... behind) {
    this.before = before;
    this.words = words;
    this.behind = behind;
    getChildren().addAll(before, words);
    getChildren().addAll(behind);
    setMinHeight(USE_PREF_SIZE);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return fixed() + words.minWidth(-1);
  }

  @Override
  protected double computePrefWidth(double height) {
    return fixed() + words.prefWidth(-1);
  }

  @Override
  protected double computePrefHeight(double width) {
    double tallest = words.prefHeight(room(width < 0 ? prefWidth(-1) : width));
    for (Node node : behind) {
      tallest = Math.max(tallest, node.prefHeight(-1));
    }
    return Math.ceil(tallest);
  }

  private double room(double width) {
    return Math.max(words.minWidth(-1), Math.floor(width - fixed()));
  }

  private double fixed() {
    double fixed = before.prefWidth(-1) + GAP;
    for (Node node : behind) {
      fixed += node.prefWidth(-1) + GAP;
    }
    return Math.ceil(fixed);
  }

  @Override
  protected void layoutChildren() {
    double x = 0;
    place(before, x, before.prefWidth(-1));
    x += before.prefWidth(-1) + GAP;
    double room = room(getWidth());
    place(words, x, room);
    x += room + GAP;
    for (Node node : behind) {
      place(node, x, node.prefWidth(-1));
      x += node.prefWidth(-1) + GAP;
    }
  }

  private void place(Node node, double x, double width) {
    double height = node.prefHeight(width);
    if (node.isResizable()) {
      node.resize(width, height);
    }
    node.relocate(x, Math.floor((getHeight() - height) / 2));
  }
}
