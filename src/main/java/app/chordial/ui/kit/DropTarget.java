package app.chordial.ui.kit;

import javafx.geometry.Point2D;

/** A place where something can be dropped. */
public interface DropTarget {

  /** Whether this thing may be dropped here; where not, the place around this one is asked. */
  boolean accepts(Load load);

  /**
   * Takes what was dropped.
   *
   * @param at where, in the target node's own coordinates; its middle when it came by keyboard
   * @param isCopy whether Ctrl was held: what was lifted stays where it was
   */
  void drop(Load load, Point2D at, boolean isCopy);

  /** What hovers here may open the place up; {@code at} in the target node's own coordinates. */
  default void hover(Load load, Point2D at) {}

  /** What hovered here is gone, dropped or not. */
  default void left() {}

  /** What dropping here would do, for those who hear it. */
  default String words(Load load) {
    return load.words();
  }
}
