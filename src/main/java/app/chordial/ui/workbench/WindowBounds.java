package app.chordial.ui.workbench;

import app.chordial.ui.kit.Texts;
import app.chordial.ui.workbench.Preferences.Bounds;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
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

  /** Puts the window where it was, as far as its screen shows it, and remembers where it ends. */
  public void restore() {
    @Nullable Bounds last = remembered.now().bounds();
    Rectangle2D screen = screen(last);
    Bounds now = within(screen, last == null ? middle(screen) : last);
    stage.setMinWidth(Math.min(LEAST_WIDTH, screen.getWidth()));
    stage.setMinHeight(Math.min(LEAST_HEIGHT, screen.getHeight()));
    stage.setX(now.x());
    stage.setY(now.y());
    stage.setWidth(now.width());
    stage.setHeight(now.height());
    stage.setMaximized(now.isMaximized());
    stage.addEventHandler(WindowEvent.WINDOW_HIDING, _ -> remember());
  }

  /** The part of a screen that no bar of the platform takes: the window's own, else the first. */
  private static Rectangle2D screen(@Nullable Bounds last) {
    if (last != null) {
      for (Screen screen :
          Screen.getScreensForRectangle(last.x(), last.y(), last.width(), last.height())) {
        return screen.getVisualBounds();
      }
    }
    return Screen.getPrimary().getVisualBounds();
  }

  /** The size that the window has at first, in the middle of a screen. */
  static Bounds middle(Rectangle2D screen) {
    return new Bounds(
        screen.getMinX() + (screen.getWidth() - WIDTH) / 2,
        screen.getMinY() + (screen.getHeight() - HEIGHT) / 2,
        WIDTH,
        HEIGHT,
        false);
  }

  /** The same bounds, smaller and moved as far as it needs for all of them to be on a screen. */
  static Bounds within(Rectangle2D screen, Bounds wanted) {
    double width = Math.min(wanted.width(), screen.getWidth());
    double height = Math.min(wanted.height(), screen.getHeight());
    return new Bounds(
        Math.clamp(wanted.x(), screen.getMinX(), screen.getMaxX() - width),
        Math.clamp(wanted.y(), screen.getMinY(), screen.getMaxY() - height),
        width,
        height,
        wanted.isMaximized());
  }

  private void remember() {
    Bounds now =
        new Bounds(
            stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
    remembered.change(old -> old.withBounds(now));
  }
}
