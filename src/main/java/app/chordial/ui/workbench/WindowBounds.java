package app.chordial.ui.workbench;

import app.chordial.ui.kit.Texts;
import app.chordial.ui.workbench.Preferences.Bounds;
import javafx.beans.value.ObservableValue;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;

/** Where the window stands, and where it stood when it was last closed. */
public final class WindowBounds {

  public static final double WIDTH = 1440;
  public static final double HEIGHT = 900;
  private static final double LEAST_WIDTH = 1024;
  private static final double LEAST_HEIGHT = 640;

  private final Stage stage;
  private final Remembered remembered;

  public WindowBounds(Stage stage, Remembered remembered) {
    this.stage = stage;
    this.remembered = remembered;
  }

  /** What the platform writes over the window. */
  public static ObservableValue<String> title(Session session) {
    return session
        .shopProperty()
        .map(shop -> shop.name() + " · " + Texts.text("app.name"))
        .orElse(Texts.text("app.name"));
  }

  /** Puts the window where it was, if that is still on a screen, and remembers where it ends. */
  public void restore() {
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    @Nullable Bounds last = remembered.now().bounds();
    if (last != null
        && !Screen.getScreensForRectangle(last.x(), last.y(), last.width(), last.height())
            .isEmpty()) {
      stage.setX(last.x());
      stage.setY(last.y());
      stage.setWidth(last.width());
      stage.setHeight(last.height());
      stage.setMaximized(last.isMaximized());
    }
    stage.addEventHandler(WindowEvent.WINDOW_HIDING, _ -> remember());
  }

  private void remember() {
    Bounds now =
        new Bounds(
            stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
    remembered.change(old -> old.withBounds(now));
  }
}
