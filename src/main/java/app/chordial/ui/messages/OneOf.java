package app.chordial.ui.messages;

import app.chordial.ui.messages.Picked.Choice;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** A list from which exactly one is chosen, by id. */
final class OneOf extends ComboBox<Choice> {

  private boolean isShowing;

  OneOf(String words, Consumer<String> edited) {
    setAccessibleText(words);
    setMaxWidth(Double.MAX_VALUE);
    setMinWidth(0);
    setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable Choice choice) {
            return choice == null ? "" : choice.name();
          }

          @Override
          public @Nullable Choice fromString(String name) {
            return null;
          }
        });
    valueProperty()
        .addListener(
            (_, _, now) -> {
              if (!isShowing && now != null) {
                edited.accept(now.id());
              }
            });
  }

  @SuppressWarnings("NullAway") // a combo box holds null for none
  void show(List<Choice> choices, String id) {
    isShowing = true;
    if (!choices.equals(List.copyOf(getItems()))) {
      getItems().setAll(choices);
    }
    setValue(choices.stream().filter(one -> one.id().equals(id)).findFirst().orElse(null));
    isShowing = false;
  }
}
