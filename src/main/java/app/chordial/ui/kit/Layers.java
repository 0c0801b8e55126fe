package app.chordial.ui.kit;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.animation.FadeTransition;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What the window is made of from bottom to top: its content, dialogs over a veil, toasts, and what
 * is being dragged.
 */
public final class Layers extends StackPane {

  private static final Duration TOAST = Duration.seconds(6);
  private static final Duration FADE = Duration.millis(120);

  private record Sheet(StackPane veil, @Nullable Node before, Runnable closed) {}

  private final Deque<Sheet> sheets = new ArrayDeque<>();
  private final StackPane toasts = new StackPane();
  private final Pane floating = new Pane();

  public Layers() {
    getStyleClass().add(Styles.LAYERS);
    toasts.setPickOnBounds(false);
    toasts.setMouseTransparent(false);
    floating.setMouseTransparent(true);
    getChildren().addAll(toasts, floating);
    addEventFilter(KeyEvent.KEY_PRESSED, this::closeByKey);
    sceneProperty()
        .subscribe(
            scene -> {
              if (scene != null) {
                scene.focusOwnerProperty().addListener((_, _, now) -> keepFocus(now));
              }
            });
  }

  /** Puts the window's content under all layers. */
  public void content(Node content) {
    getChildren().addFirst(content);
  }

  /** The layer on which a drag shows what is lifted; it takes no mouse. */
  public Pane floating() {
    return floating;
  }

  public boolean isSheetOpen() {
    return !sheets.isEmpty();
  }

  /**
   * Opens a dialog over everything; Escape or a click beside it closes it.
   *
   * @param closed is told once, however it was closed
   */
  public void open(Region dialog, Pos place, Runnable closed) {
    StackPane veil = new StackPane(dialog);
    veil.getStyleClass().add(Styles.OVERLAY);
    StackPane.setAlignment(dialog, place);
    dialog.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    veil.addEventHandler(
        MouseEvent.MOUSE_PRESSED,
        event -> {
          if (veil.equals(event.getTarget())) {
            close();
          }
        });
    Node before = getScene() == null ? null : getScene().getFocusOwner();
    sheets.push(new Sheet(veil, before, closed));
    getChildren().add(getChildren().indexOf(toasts), veil);
    Focus.firstIn(dialog);
  }

  public void open(Region dialog) {
    open(dialog, Pos.CENTER, () -> {});
  }

  /** Closes the topmost dialog, if there is one. */
  public void close() {
    Sheet sheet = sheets.poll();
    if (sheet != null) {
      getChildren().remove(sheet.veil());
      if (sheet.before() != null) {
        sheet.before().requestFocus();
      }
      sheet.closed().run();
    }
  }

  /** Shows a short message for some seconds at the bottom. */
  public void toast(String words, Node... actions) {
    Notice toast = new Notice(Tone.QUIET, words, actions);
    toast.getStyleClass().add(Styles.TOAST);
    toast.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    StackPane.setAlignment(toast, Pos.BOTTOM_CENTER);
    toasts.getChildren().setAll(toast);
    PauseTransition wait = new PauseTransition(TOAST);
    wait.setOnFinished(_ -> fade(toast));
    wait.play();
  }

  private void fade(Node toast) {
    FadeTransition fade = new FadeTransition(FADE, toast);
    fade.setToValue(0);
    fade.setOnFinished(_ -> toasts.getChildren().remove(toast));
    fade.play();
  }

  private void closeByKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && isSheetOpen()) {
      event.consume();
      close();
    }
  }

  private void keepFocus(@Nullable Node now) {
    Sheet top = sheets.peek();
    if (top != null && now != null && !Focus.isWithin(now, top.veil()) && !isToast(now)) {
      Focus.firstIn(top.veil());
    }
  }

  private boolean isToast(Node node) {
    return Focus.isWithin(node, toasts);
  }
}
