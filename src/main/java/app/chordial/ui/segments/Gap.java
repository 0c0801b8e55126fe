package app.chordial.ui.segments;

import app.chordial.segment.RulePath;
import app.chordial.ui.kit.Drag;
import app.chordial.ui.kit.DropTarget;
import app.chordial.ui.kit.Load;
import app.chordial.ui.kit.Styles;
import app.chordial.ui.kit.Texts;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/**
 * The room between two nodes of a rule: it opens for what hovers over it and takes what is dropped.
 */
final class Gap extends StackPane implements DropTarget {

  private final RulePath path;
  private final String place;
  private final Dropping dropping;
  private final Label label = new Label();

  /** What can be lifted onto the canvas, and what becomes of it. */
  interface Dropping {
    boolean accepts(Object value, RulePath at);

    void drop(Object value, RulePath at, boolean isCopy);
  }

  /**
   * @param path where something dropped here would be, before anything moves
   * @param place that place in words
   */
  Gap(RulePath path, String place, Dropping dropping) {
    this.path = path;
    this.place = place;
    this.dropping = dropping;
    getStyleClass().add(Look.GAP);
    label.getStyleClass().add(Styles.DROP_SLOT);
    label.setMaxWidth(Double.MAX_VALUE);
    label.setVisible(false);
    label.setManaged(false);
    label.setMouseTransparent(true);
    getChildren().add(label);
    Drag.target(this, this);
  }

  void open(Load load) {
    label.setText(Texts.text("segments.drop", load.words()));
    label.setVisible(true);
    label.setManaged(true);
    pseudoClassStateChanged(Look.OPEN, true);
  }

  void close() {
    label.setVisible(false);
    label.setManaged(false);
    pseudoClassStateChanged(Look.OPEN, false);
  }

  @Override
  public boolean accepts(Load load) {
    return dropping.accepts(load.value(), path);
  }

  @Override
  public void drop(Load load, Point2D at, boolean isCopy) {
    dropping.drop(load.value(), path, isCopy);
  }

  @Override
  public void hover(Load load, Point2D at) {
    open(load);
  }

  @Override
  public void left() {
    close();
  }

  @Override
  public String words(Load load) {
    return load.words() + ", " + place;
  }
}
