package app.chordial.ui.messages;

import app.chordial.ui.kit.SearchField;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A field in which one searches, with what is found in a menu below; Enter takes the first.
 *
 * @param <T> what is found
 */
final class Suggesting<T> {

  /** Finds what fits a text, at once or later. */
  interface Finder<T> {
    void find(String text, Consumer<List<T>> found);
  }

  private final SearchField field;
  private final Finder<T> finder;
  private final Function<T, String> words;
  private final Consumer<T> chosen;
  private final ContextMenu menu = new ContextMenu();
  private List<T> found = List.of();

  Suggesting(String prompt, Finder<T> finder, Function<T, String> words, Consumer<T> chosen) {
    field = new SearchField(prompt);
    this.finder = finder;
    this.words = words;
    this.chosen = chosen;
    field.textProperty().addListener((_, _, now) -> typed(now));
    field.setOnMouseClicked(_ -> typed(field.getText()));
    field
        .focusedProperty()
        .addListener(
            (_, _, isIn) -> {
              if (!isIn) {
                menu.hide();
              }
            });
    field.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  SearchField field() {
    return field;
  }

  private void typed(String text) {
    if (field.isFocused()) {
      finder.find(text.strip(), this::offer);
    }
  }

  private void offer(List<T> now) {
    found = now;
    menu.getItems().setAll(now.stream().map(this::item).toList());
    if (now.isEmpty() || !field.isFocused()) {
      menu.hide();
    } else if (!menu.isShowing()) {
      menu.show(field, Side.BOTTOM, 0, 4);
    }
  }

  private MenuItem item(T one) {
    MenuItem item = new MenuItem(words.apply(one));
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> take(one));
    return item;
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && !found.isEmpty()) {
      take(found.getFirst());
      event.consume();
    } else if (event.getCode() == KeyCode.DOWN && !menu.isShowing()) {
      typed(field.getText());
      event.consume();
    }
  }

  private void take(T one) {
    menu.hide();
    found = List.of();
    field.clear();
    menu.hide();
    chosen.accept(one);
  }
}
