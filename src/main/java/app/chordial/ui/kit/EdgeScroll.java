package app.chordial.ui.kit;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/** Scrolls the list under a dragged thing while the pointer is near its upper or lower edge. */
final class EdgeScroll {

  private static final double EDGE = 28;
  private static final double PIXELS = 12;

  private EdgeScroll() {}

  static void at(@Nullable Node from, double sceneY) {
    for (@Nullable Node node = from; node != null; node = node.getParent()) {
      if (node instanceof ScrollPane pane && scrolled(pane, sceneY)) {
        return;
      }
    }
  }

  /** Scrolls so that a node can be seen. */
  static void show(Node shown) {
    for (@Nullable Node node = shown.getParent(); node != null; node = node.getParent()) {
      if (node instanceof ScrollPane pane) {
        Bounds view = pane.localToScene(pane.getBoundsInLocal());
        Bounds bounds = shown.localToScene(shown.getBoundsInLocal());
        if (bounds.getMinY() < view.getMinY()) {
          scroll(pane, bounds.getMinY() - view.getMinY() - EDGE);
        } else if (bounds.getMaxY() > view.getMaxY()) {
          scroll(pane, bounds.getMaxY() - view.getMaxY() + EDGE);
        }
      }
    }
  }

  private static boolean scrolled(ScrollPane pane, double sceneY) {
    Bounds view = pane.localToScene(pane.getBoundsInLocal());
    if (sceneY < view.getMinY() + EDGE && pane.getVvalue() > pane.getVmin()) {
      scroll(pane, -PIXELS);
      return true;
    }
    if (sceneY > view.getMaxY() - EDGE && pane.getVvalue() < pane.getVmax()) {
      scroll(pane, PIXELS);
      return true;
    }
    return false;
  }

  private static void scroll(ScrollPane pane, double pixels) {
    double hidden =
        pane.getContent().getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
    if (hidden > 0) {
      double range = pane.getVmax() - pane.getVmin();
      pane.setVvalue(
          Math.clamp(pane.getVvalue() + pixels * range / hidden, pane.getVmin(), pane.getVmax()));
    }
  }
}
