package app.chordial.ui;

import app.chordial.ui.kit.Theme;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Takes pictures of scenes, to be looked at: into {@code target/pictures}. */
public final class Pictures {

  private static final Path FOLDER = Path.of("target", "pictures");

  private Pictures() {}

  /** Does something on the toolkit's thread, which it starts if need be, and waits for it. */
  public static <T> T onScreen(Callable<T> work) {
    try {
      FxToolkit.registerPrimaryStage();
    } catch (TimeoutException e) {
      throw new IllegalStateException("the toolkit does not start", e);
    }
    try {
      return WaitForAsyncUtils.asyncFx(work).get(30, TimeUnit.SECONDS);
    } catch (InterruptedException | java.util.concurrent.ExecutionException | TimeoutException e) {
      throw new IllegalStateException(e.getCause() == null ? e : e.getCause());
    }
  }

  /** A picture of a scene that is as large as it says; call it on the toolkit's thread. */
  public static BufferedImage take(String name, Scene scene) {
    Parent root = scene.getRoot();
    for (int pass = 0; pass < 3; pass++) {
      root.applyCss();
      root.layout();
    }
    WritableImage image = scene.snapshot(null);
    BufferedImage picture = SwingFXUtils.fromFXImage(image, null);
    try {
      Files.createDirectories(FOLDER);
      ImageIO.write(picture, "png", FOLDER.resolve(name + ".png").toFile());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return picture;
  }

  /** A dressed scene around a root. */
  public static Scene scene(Parent root, double width, double height, Theme theme) {
    Scene scene = new Scene(root, width, height);
    theme.dress(scene);
    return scene;
  }
}
