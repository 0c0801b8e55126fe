package app.chordial.ui.kit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * Dragging by keyboard: space lifts what has the focus, arrows choose among the places that take
 * it, space or Enter drops it there, with Ctrl a copy, Escape puts it back.
 */
final class KeyDrag {

  private final Scene scene;
  private final Layers layers;
  private @Nullable Held held;

  KeyDrag(Scene scene, Layers layers) {
    this.scene = scene;
    this.layers = layers;
  }

  void key(KeyEvent event) {
    Held now = held;
    switch (event.getCode()) {
      case SPACE -> {
        if (now != null) {
          drop(now, event);
        } else {
          liftable().ifPresent(source -> lift(source, event));
        }
      }
      case ENTER -> {
        if (now != null) {
          drop(now, event);
        }
      }
      case DOWN, RIGHT -> move(now, 1, event);
      case UP, LEFT -> move(now, -1, event);
      case ESCAPE -> {
        if (now != null) {
          event.consume();
          end(now);
        }
      }
      case TAB -> {
        if (now != null) {
          end(now);
        }
      }
      default -> {}
    }
  }

  private Optional<Node> liftable() {
    return Optional.ofNullable(scene.getFocusOwner())
        .filter(focused -> focused.equals(Drag.sourceAt(focused)));
  }

  private void lift(Node source, KeyEvent event) {
    Load load = Drag.loadOf(source);
    List<Node> targets = new ArrayList<>();
    collect(scene.getRoot(), load, targets);
    targets.sort(
        Comparator.comparingDouble((Node node) -> bounds(node).getMinY())
            .thenComparingDouble(node -> bounds(node).getMinX()));
    if (targets.isEmpty()) {
      return;
    }
    event.consume();
    source.pseudoClassStateChanged(Drag.LIFTED, true);
    Held now = new Held(source, load, targets, new Ghost(layers, source, load));
    held = now;
    now.show(0);
  }

  private void move(@Nullable Held now, int steps, KeyEvent event) {
    if (now != null) {
      event.consume();
      now.show(Math.floorMod(now.at + steps, now.targets.size()));
    }
  }

  private void drop(Held now, KeyEvent event) {
    event.consume();
    Node target = now.target();
    end(now);
    Bounds local = target.getBoundsInLocal();
    Point2D middle = new Point2D(local.getCenterX(), local.getCenterY());
    Drag.targetOf(target).drop(now.load, middle, event.isControlDown());
  }

  private void end(Held now) {
    held = null;
    now.close();
    now.ghost.gone();
    now.source.pseudoClassStateChanged(Drag.LIFTED, false);
  }

  private static void collect(Node node, Load load, List<Node> found) {
    if (!node.isVisible()) {
      return;
    }
    if (node.getProperties().get(DropTarget.class) instanceof DropTarget target
        && target.accepts(load)) {
      found.add(node);
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, load, found));
    }
  }

  private static Bounds bounds(Node node) {
    return node.localToScene(node.getBoundsInLocal());
  }

  /** What hangs in the air, and over which of its targets. */
  private static final class Held {
    private final Node source;
    private final Load load;
    private final List<Node> targets;
    private final Ghost ghost;
    private int at = -1;

    Held(Node source, Load load, List<Node> targets, Ghost ghost) {
      this.source = source;
      this.load = load;
      this.targets = targets;
      this.ghost = ghost;
    }

    Node target() {
      return targets.get(at);
    }

    void show(int next) {
      close();
      at = next;
      Node node = target();
      node.pseudoClassStateChanged(Drag.OPEN, true);
      Bounds local = node.getBoundsInLocal();
      Drag.targetOf(node).hover(load, new Point2D(local.getCenterX(), local.getCenterY()));
      EdgeScroll.show(node);
      Bounds place = bounds(node);
      ghost.moveTo(place.getMinX(), place.getCenterY(), false);
      source.setAccessibleText(Drag.targetOf(node).words(load));
      source.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    void close() {
      if (at >= 0) {
        target().pseudoClassStateChanged(Drag.OPEN, false);
        Drag.targetOf(target()).left();
      }
    }
  }
}
