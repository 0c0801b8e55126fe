package app.chordial.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A message within a screen: what is the matter, in words, with an icon and what can be done. */
public final class Notice extends HBox {

  public Notice(Tone tone, String words, Node... actions) {
    getStyleClass().add(Styles.NOTICE);
    setAlignment(Pos.CENTER_LEFT);
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(words);
    setMinHeight(USE_PREF_SIZE);
    Label label = new Label(words, icon(tone).node());
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(label, Priority.ALWAYS);
    getChildren().add(label);
    getChildren().addAll(actions);
    tone.paint(this);
  }

  private static Icon icon(Tone tone) {
    return switch (tone) {
      case QUIET, ACCENT -> Icon.NOTE;
      case GOOD -> Icon.GOOD;
      case CAUTION -> Icon.CAUTION;
      case REFUSED -> Icon.REFUSED;
      case WILDCARD -> Icon.WILDCARD;
    };
  }
}
