package app.chordial.ui.messages;

import app.chordial.ui.kit.Buttons;
import app.chordial.ui.kit.Chip;
import app.chordial.ui.kit.Icon;
import app.chordial.ui.kit.Texts;
import app.chordial.ui.kit.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Things that were picked by id, each a chip that can be taken away, and a field to pick more. */
final class Picked extends VBox {

  /** Something that can be picked. */
  record Choice(String id, String name) {}

  private final FlowPane chips = new FlowPane(6, 6);
  private final Function<String, String> nameOf;
  private final Consumer<List<String>> edited;
  private List<String> ids = List.of();

  /**
   * @param finder finds choices by a text
   * @param nameOf what an id is called
   * @param edited gets the ids after each change
   */
  Picked(
      String prompt,
      Function<String, List<Choice>> finder,
      Function<String, String> nameOf,
      Consumer<List<String>> edited) {
    super(6);
    this.nameOf = nameOf;
    this.edited = edited;
    Suggesting<Choice> search =
        new Suggesting<>(
            prompt,
            (text, found) ->
                found.accept(
                    finder.apply(text).stream().filter(one -> !ids.contains(one.id())).toList()),
            Choice::name,
            one -> add(one.id()));
    getChildren().addAll(chips, search.field());
  }

  void show(List<String> now) {
    ids = now;
    chips.getChildren().setAll(now.stream().map(this::chip).toList());
    chips.setManaged(!now.isEmpty());
  }

  private Chip chip(String id) {
    String name = nameOf.apply(id);
    Chip chip = new Chip(name, Tone.ACCENT);
    chip.setMinWidth(0);
    chip.setMaxWidth(300);
    Button remove = Buttons.icon(Icon.CLOSE, Texts.text("messages.remove", name), () -> remove(id));
    remove.getStyleClass().add("ch-chip-close");
    chip.setGraphic(remove);
    chip.setContentDisplay(ContentDisplay.RIGHT);
    return chip;
  }

  private void add(String id) {
    List<String> more = new ArrayList<>(ids);
    more.add(id);
    edited.accept(List.copyOf(more));
  }

  private void remove(String id) {
    edited.accept(ids.stream().filter(one -> !one.equals(id)).toList());
  }
}
