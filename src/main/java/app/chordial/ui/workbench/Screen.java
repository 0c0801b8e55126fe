package app.chordial.ui.workbench;

import app.chordial.work.Where;
import javafx.scene.Node;

/** One place of the window. It is made when it is first opened and kept until the window closes. */
public interface Screen {

  Where.Place place();

  /** What fills the centre; the same node every time. */
  Node node();

  /**
   * It was opened, perhaps again.
   *
   * @param where which thing in it is meant; an empty id means the screen itself
   */
  default void shown(Where where) {}

  /** Another screen has taken its place. */
  default void hidden() {}
}
