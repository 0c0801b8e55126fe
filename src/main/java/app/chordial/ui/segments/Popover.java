package app.chordial.ui.segments;

import app.chordial.ui.kit.Focus;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * A small sheet beside what it belongs to, over one screen; Escape or a press beside it closes it.
 */
final class Popover {

  private static final double GAP = 6;

  private final StackPane over;
  private final Pane layer = new Pane();
  private final EventHandler<MouseEvent> presses = this::pressed;
  private @Nullable Region content;
  private Runnable closed = () -> {};

  /**
   * @param over the screen's root; the sheet lies on top of what is in it
   */
  Popover(StackPane over) {
    this.over = over;
    layer.setPickOnBounds(false);
    over.getChildren().add(layer);
  }

  boolean isOpen() {
    return content != null;
  }

  /**
   * Opens beside a node, in place of what was open.
   *
   * @param whenClosed is told once, however it was closed
   */
  void open(Node anchor, Region sheet, Runnable whenClosed) {
    close();
    Point2D at = place(anchor);
    sheet.getStyleClass().add(Look.POPOVER);
    sheet.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    layer.getChildren().setAll(sheet);
    layer.applyCss();
    double width = Math.ceil(sheet.prefWidth(-1));
    double height = Math.min(Math.ceil(sheet.prefHeight(width)), over.getHeight() - 2 * GAP);
    sheet.resize(width, height);
    sheet.setManaged(false);
    sheet.relocate(
        Math.clamp(at.getX(), GAP, Math.max(GAP, over.getWidth() - width - GAP)),
        Math.clamp(at.getY(), GAP, Math.max(GAP, over.getHeight() - height - GAP)));
    sheet.layout();
    content = sheet;
    closed = whenClosed;
    over.addEventFilter(MouseEvent.MOUSE_PRESSED, presses);
    Focus.firstIn(sheet);
  }

  private Point2D place(Node anchor) {
    Bounds bounds = anchor.localToScene(anchor.getBoundsInLocal());
    return over.sceneToLocal(bounds.getMinX(), bounds.getMaxY() + GAP);
  }

  void close() {
    if (content != null) {
      content = null;
      over.removeEventFilter(MouseEvent.MOUSE_PRESSED, presses);
      layer.getChildren().clear();
      Runnable told = closed;
      closed = () -> {};
      told.run();
    }
  }

  private void pressed(MouseEvent event) {
    Region open = content;
    if (open != null && event.getTarget() instanceof Node target && !Focus.isWithin(target, open)) {
      close();
    }
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      close();
    }
  }
}
