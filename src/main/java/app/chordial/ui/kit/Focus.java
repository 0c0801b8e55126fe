package app.chordial.ui.kit;

import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/** Where the keyboard is. */
public final class Focus {
  private Focus() {}

  /** Gives the keyboard to the first node below that takes it; says whether there was one. */
  public static boolean firstIn(Node node) {
    if (!node.isVisible() || node.isDisabled()) {
      return false;
    }
    if (node.isFocusTraversable()) {
      node.requestFocus();
      return true;
    }
    return node instanceof Parent parent
        && parent.getChildrenUnmodifiable().stream().anyMatch(Focus::firstIn);
  }

  /** Whether a node is another one or somewhere below it. */
  public static boolean isWithin(Node node, Node ancestor) {
    for (@Nullable Node at = node; at != null; at = at.getParent()) {
      if (at.equals(ancestor)) {
        return true;
      }
    }
    return false;
  }
}
