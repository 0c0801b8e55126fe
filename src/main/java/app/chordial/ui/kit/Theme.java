package app.chordial.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** One of the two looks of the window; equals, not a look and its shadow. */
public enum Theme {
  LIGHT,
  DARK;

  private static final List<String> FONTS =
      List.of("Inter-Regular", "Inter-Italic", "Inter-Medium", "Inter-SemiBold", "Inter-Bold");
  private static final List<String> SHEETS =
      List.of(
          "base",
          "button",
          "field",
          "form",
          "card",
          "chip",
          "sentence",
          "figure",
          "list",
          "table",
          "notice",
          "overlay",
          "drag",
          "frame",
          "palette",
          "chart",
          "picture");

  /** Dresses a scene in this look, whatever it wore before. */
  public void dress(Scene scene) {
    if (Fonts.ALL.isEmpty()) {
      throw new IllegalStateException("there are no fonts");
    }
    scene.setUserAgentStylesheet(
        switch (this) {
          case LIGHT -> new PrimerLight().getUserAgentStylesheet();
          case DARK -> new PrimerDark().getUserAgentStylesheet();
        });
    scene.getStylesheets().setAll(sheet(tokens()));
    scene.getStylesheets().addAll(SHEETS.stream().map(Theme::sheet).toList());
  }

  public boolean isDark() {
    return this == DARK;
  }

  public Theme other() {
    return this == LIGHT ? DARK : LIGHT;
  }

  /** The name of the sheet that holds this look's colours. */
  String tokens() {
    return this == LIGHT ? "light" : "dark";
  }

  /**
   * The address of a style sheet in {@code app/chordial/ui/css}. A screen with a sheet of its own
   * adds it to its root node's style sheets.
   */
  public static String sheet(String name) {
    return resource("css/" + name + ".css").toExternalForm();
  }

  /** The address of a bundled font. */
  static URL font(String name) {
    return resource("font/" + name + ".otf");
  }

  /** The bundled fonts, read once, when the first scene is dressed. */
  private static final class Fonts {
    static final List<Font> ALL = FONTS.stream().map(Fonts::load).toList();

    private static Font load(String name) {
      try (InputStream otf = font(name).openStream()) {
        return Objects.requireNonNull(Font.loadFont(otf, 13), name);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static URL resource(String path) {
    return Objects.requireNonNull(
        Theme.class.getResource("/app/chordial/ui/" + path), () -> "no resource " + path);
  }
}
