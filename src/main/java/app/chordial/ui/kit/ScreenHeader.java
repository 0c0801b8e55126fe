package app.chordial.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** The first line of a screen: its title, what qualifies it, and its few actions at the right. */
public final class ScreenHeader extends HBox {

  private final Label title;

  public ScreenHeader(String words) {
    title = Words.title(words);
    getStyleClass().add(Styles.SCREEN_HEADER);
    setAlignment(Pos.CENTER_LEFT);
    setMinHeight(USE_PREF_SIZE);
    getChildren().add(title);
  }

  public void title(String words) {
    title.setText(words);
  }

  /** Puts chips or tabs beside the title. */
  public ScreenHeader beside(Node... nodes) {
    getChildren().addAll(nodes);
    return this;
  }

  /** Puts actions at the right end. */
  public ScreenHeader trailing(Node... nodes) {
    getChildren().add(Words.spring());
    getChildren().addAll(nodes);
    return this;
  }
}
