package app.chordial.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Labels in the few voices that the window has. */
public final class Words {
  private Words() {}

  /** Words in the usual size and ink. */
  public static Label plain(String words, String... styles) {
    Label label = new Label(words);
    label.getStyleClass().addAll(styles);
    return label;
  }

  /** What need not be read at once. */
  public static Label quiet(String words) {
    return plain(words, Styles.QUIET);
  }

  /** A quiet line of explanation that wraps. */
  public static Label fine(String words) {
    Label label = plain(words, Styles.FINE, Styles.QUIET);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  public static Label strong(String words) {
    return plain(words, Styles.STRONG);
  }

  /** A small heading in capitals over a group. */
  public static Label heading(String words) {
    return plain(words.toUpperCase(Formats.locale()), Styles.HEADING);
  }

  /** The title of a screen. */
  public static Label title(String words) {
    return plain(words, Styles.TITLE);
  }

  /** Room that pushes what follows to the right. */
  public static Region spring() {
    Region spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    return spring;
  }
}
