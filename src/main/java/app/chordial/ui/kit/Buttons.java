package app.chordial.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

/** Buttons in the few voices that the window has. */
public final class Buttons {
  private Buttons() {}

  /** A usual button: a quiet outline. */
  public static Button quiet(String words, Runnable act) {
    return made(words, null, act, Styles.QUIET_BUTTON);
  }

  public static Button quiet(String words, Icon icon, Runnable act) {
    return made(words, icon.node(), act, Styles.QUIET_BUTTON);
  }

  /** The one thing to do next; at most one on a screen. */
  public static Button accent(String words, Runnable act) {
    return made(words, null, act, Styles.ACCENT_BUTTON);
  }

  public static Button accent(String words, Icon icon, Runnable act) {
    return made(words, icon.node(), act, Styles.ACCENT_BUTTON);
  }

  /** What takes something away for good. */
  public static Button danger(String words, Runnable act) {
    return made(words, null, act, Styles.DANGER_BUTTON);
  }

  /** Words in a line that lead somewhere. */
  public static Button link(String words, Runnable act) {
    return made(words, null, act, Styles.LINK);
  }

  /** A value inside a sentence that can be changed: words over a dashed line. */
  public static Button slot(String words, Runnable act) {
    return made(words, null, act, Styles.SLOT);
  }

  /**
   * A picture alone, where the place says what it does; the words are told by tooltip and voice.
   */
  public static Button icon(Icon icon, String words, Runnable act) {
    Button button = made("", icon.node(), act, Styles.ICON_BUTTON);
    button.setAccessibleText(words);
    button.setTooltip(new Tooltip(words));
    return button;
  }

  private static Button made(
      String words, @org.jspecify.annotations.Nullable Node icon, Runnable act, String style) {
    Button button = new Button(words);
    if (icon != null) {
      button.setGraphic(icon);
    }
    button.getStyleClass().add(style);
    button.setOnAction(_ -> act.run());
    button.setMinWidth(Button.USE_PREF_SIZE);
    return button;
  }
}
