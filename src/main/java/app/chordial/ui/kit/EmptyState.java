package app.chordial.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;

/** What stands where there is nothing yet: what belongs here, and the one next step. */
public final class EmptyState extends VBox {

  private static final double WIDTH = 440;

  /**
   * @param what belongs here, in a few words
   * @param why a sentence or two on what it is good for
   * @param next the one step that fills this place, or null where there is none
   */
  public EmptyState(Icon icon, String what, String why, @Nullable Button next) {
    getStyleClass().add(Styles.EMPTY);
    setAlignment(Pos.CENTER);
    Label title = Words.plain(what, Styles.LARGE, Styles.STRONG);
    Label detail = Words.fine(why);
    for (Label label : new Label[] {title, detail}) {
      label.setWrapText(true);
      label.setMaxWidth(WIDTH);
      label.setTextAlignment(TextAlignment.CENTER);
      label.setAlignment(Pos.CENTER);
    }
    getChildren().addAll(icon.node(), title, detail);
    if (next != null) {
      getChildren().add(next);
    }
  }
}
