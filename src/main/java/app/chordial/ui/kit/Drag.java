package app.chordial.ui.kit;

import java.util.Objects;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import org.jspecify.annotations.Nullable;

/**
 * The gesture of dragging within a window: a press on a source, six pixels of movement, a ghost
 * under the pointer, targets that open up, a drop. Escape cancels, Ctrl copies, and {@link KeyDrag}
 * does the same by keyboard.
 *
 * <p>It is our own because the platform's gesture looks different everywhere and can't open a
 * target up; the platform's is left to files from outside.
 */
public final class Drag {

  static final PseudoClass OPEN = PseudoClass.getPseudoClass("drop-open");
  static final PseudoClass LIFTED = PseudoClass.getPseudoClass("lifted");
  private static final double SLACK = 6;

  private final Layers layers;
  private @Nullable Node pressed;
  private double pressedX;
  private double pressedY;
  private @Nullable Lift lift;

  private Drag(Layers layers) {
    this.layers = layers;
  }

  /** Lets things be dragged in a scene whose root is these layers; once a scene. */
  public static void listen(Scene scene, Layers layers) {
    Drag drag = new Drag(layers);
    scene.addEventFilter(MouseEvent.MOUSE_PRESSED, drag::press);
    scene.addEventFilter(MouseEvent.MOUSE_DRAGGED, drag::drag);
    scene.addEventFilter(MouseEvent.MOUSE_RELEASED, drag::release);
    KeyDrag keys = new KeyDrag(scene, layers);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> drag.key(event, keys));
  }

  /** Lets a node be lifted; it takes the keyboard too, so that space can lift it. */
  public static void source(Node node, Supplier<Load> load) {
    node.getProperties().put(Source.class, new Source(load));
    node.getStyleClass().add(Styles.LIFTABLE);
    node.setFocusTraversable(true);
    node.setAccessibleHelp(Texts.text("drag.help"));
  }

  /** Lets things be dropped on a node. */
  public static void target(Node node, DropTarget target) {
    node.getProperties().put(DropTarget.class, target);
    node.getStyleClass().add(Styles.DROP_TARGET);
  }

  static @Nullable Node sourceAt(@Nullable Node from) {
    for (@Nullable Node node = from; node != null; node = node.getParent()) {
      if (node.getProperties().containsKey(Source.class)) {
        return node;
      }
      if (node instanceof ButtonBase
          || node instanceof TextInputControl
          || node instanceof ComboBoxBase<?>
          || node instanceof Slider) {
        return null;
      }
    }
    return null;
  }

  static Load loadOf(Node source) {
    Source known = (Source) Objects.requireNonNull(source.getProperties().get(Source.class));
    return known.load().get();
  }

  static DropTarget targetOf(Node node) {
    return (DropTarget) Objects.requireNonNull(node.getProperties().get(DropTarget.class));
  }

  private static @Nullable Node targetAt(@Nullable Node from, Load load) {
    for (@Nullable Node node = from; node != null; node = node.getParent()) {
      if (node.getProperties().get(DropTarget.class) instanceof DropTarget target
          && target.accepts(load)) {
        return node;
      }
    }
    return null;
  }

  private record Source(Supplier<Load> load) {}

  private void press(MouseEvent event) {
    boolean canLift = event.getButton() == MouseButton.PRIMARY && lift == null;
    pressed = canLift ? sourceAt(event.getPickResult().getIntersectedNode()) : null;
    pressedX = event.getSceneX();
    pressedY = event.getSceneY();
  }

  private void drag(MouseEvent event) {
    Node source = pressed;
    if (source == null) {
      return;
    }
    Lift under = lift;
    if (under == null) {
      if (Math.hypot(event.getSceneX() - pressedX, event.getSceneY() - pressedY) < SLACK) {
        return;
      }
      under = new Lift(source, loadOf(source), new Ghost(layers, source, loadOf(source)));
      lift = under;
    }
    event.consume();
    under.ghost().moveTo(event.getSceneX(), event.getSceneY(), event.isControlDown());
    under.hover(event.getPickResult());
    EdgeScroll.at(event.getPickResult().getIntersectedNode(), event.getSceneY());
  }

  private void release(MouseEvent event) {
    Lift under = lift;
    pressed = null;
    if (under != null) {
      event.consume();
      end();
      under.drop(event.getPickResult(), event.isControlDown());
    }
  }

  private void key(KeyEvent event, KeyDrag keys) {
    Lift under = lift;
    if (under == null) {
      keys.key(event);
    } else if (event.getCode() == javafx.scene.input.KeyCode.ESCAPE) {
      event.consume();
      end();
      under.leave();
    }
  }

  private void end() {
    Lift under = lift;
    lift = null;
    pressed = null;
    if (under != null) {
      under.ghost().gone();
    }
  }

  /** What hangs in the air under the pointer. */
  private static final class Lift {
    private final Node source;
    private final Load load;
    private final Ghost ghost;
    private @Nullable Node over;

    Lift(Node source, Load load, Ghost ghost) {
      this.source = source;
      this.load = load;
      this.ghost = ghost;
      source.pseudoClassStateChanged(LIFTED, true);
    }

    Ghost ghost() {
      return ghost;
    }

    void hover(PickResult pick) {
      Node now = targetAt(pick.getIntersectedNode(), load);
      if (!Objects.equals(now, over)) {
        left();
        over = now;
        if (now != null) {
          now.pseudoClassStateChanged(OPEN, true);
        }
      }
      if (now != null) {
        targetOf(now).hover(load, pointIn(now, pick));
      }
    }

    void drop(PickResult pick, boolean isCopy) {
      Node now = targetAt(pick.getIntersectedNode(), load);
      @Nullable Point2D at = now == null ? null : pointIn(now, pick);
      leave();
      if (now != null && at != null) {
        targetOf(now).drop(load, at, isCopy);
      }
    }

    void leave() {
      left();
      source.pseudoClassStateChanged(LIFTED, false);
    }

    private void left() {
      Node before = over;
      over = null;
      if (before != null) {
        before.pseudoClassStateChanged(OPEN, false);
        targetOf(before).left();
      }
    }

    private static Point2D pointIn(Node target, PickResult pick) {
      Bounds middle = target.getBoundsInLocal();
      Node at = pick.getIntersectedNode();
      return at == null
          ? new Point2D(middle.getCenterX(), middle.getCenterY())
          : target.sceneToLocal(
              at.localToScene(
                  pick.getIntersectedPoint().getX(), pick.getIntersectedPoint().getY()));
    }
  }
}
