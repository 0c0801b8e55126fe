package app.chordial.ui.kit;

import atlantafx.base.controls.CustomTextField;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A field to search a list as one types; Escape empties it. */
public final class SearchField extends CustomTextField {

  public SearchField(String prompt) {
    getStyleClass().add(Styles.SEARCH_FIELD);
    setPromptText(prompt);
    setAccessibleText(prompt);
    setLeft(Icon.SEARCH.node());
    Button clear = Buttons.icon(Icon.CLOSE, Texts.text("field.clear"), this::clear);
    clear.setFocusTraversable(false);
    clear.visibleProperty().bind(textProperty().isNotEmpty());
    setRight(clear);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
            clear();
            event.consume();
          }
        });
  }
}
