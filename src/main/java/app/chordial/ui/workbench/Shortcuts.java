package app.chordial.ui.workbench;

import app.chordial.ui.kit.Buttons;
import app.chordial.ui.kit.Focus;
import app.chordial.ui.kit.Layers;
import app.chordial.ui.kit.Styles;
import app.chordial.ui.kit.Texts;
import app.chordial.ui.kit.Words;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The keys of all commands, and the sheet that lists them. */
final class Shortcuts {

  static final KeyCombination FIND = KeyCombination.valueOf("Shortcut+K");

  private final List<Command> everywhere;
  private final List<Command> places;

  Shortcuts(List<Command> everywhere, List<Command> places) {
    this.everywhere = List.copyOf(everywhere);
    this.places = List.copyOf(places);
  }

  /** Lets the keys work in a scene, except for those that a text field being typed in wants. */
  void listen(Scene scene, Layers layers) {
    scene.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (!layers.isSheetOpen() && !isTyping(scene, event)) {
            run(everywhere, event);
            run(places, event);
          }
        });
  }

  private static void run(List<Command> commands, KeyEvent event) {
    for (Command command : commands) {
      if (!event.isConsumed() && command.keys() != null && command.keys().match(event)) {
        event.consume();
        command.run();
      }
    }
  }

  /** Alt with an arrow moves by words in some text fields; all else is free for commands. */
  private static boolean isTyping(Scene scene, KeyEvent event) {
    boolean isArrow = event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT;
    return isArrow && scene.getFocusOwner() instanceof TextInputControl;
  }

  /** Lists every key over the window. */
  void show(Layers layers) {
    VBox first = column("keys.group.everywhere", everywhere);
    VBox second = column("keys.group.screens", places);
    second.getChildren().addAll(dragging());
    HBox columns = new HBox(first, second);
    columns.getStyleClass().add("columns");
    HBox title =
        new HBox(
            Words.plain(Texts.text("keys.title"), Styles.LARGE, Styles.STRONG),
            Words.spring(),
            Buttons.icon(
                app.chordial.ui.kit.Icon.CLOSE, Texts.text("dialog.close"), layers::close));
    VBox sheet = new VBox(title, columns);
    sheet.getStyleClass().addAll(Styles.DIALOG, "keys-sheet");
    layers.open(sheet);
    Focus.firstIn(title);
  }

  private static VBox column(String heading, List<Command> commands) {
    GridPane grid = grid();
    commands.stream()
        .filter(command -> command.keys() != null)
        .forEach(command -> row(grid, command.title(), command.keysWords()));
    return new VBox(Words.heading(Texts.text(heading)), grid);
  }

  private static VBox dragging() {
    GridPane grid = grid();
    row(grid, Texts.text("keys.drag.lift"), KeyCode.SPACE.getName());
    row(grid, Texts.text("keys.drag.choose"), "↑ ↓");
    row(grid, Texts.text("keys.drag.copy"), "Ctrl+" + KeyCode.SPACE.getName());
    row(grid, Texts.text("keys.drag.cancel"), "Esc");
    return new VBox(Words.heading(Texts.text("keys.group.dragging")), grid);
  }

  private static GridPane grid() {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("grid");
    return grid;
  }

  private static void row(GridPane grid, String words, String keys) {
    Label key = Words.plain(keys, Styles.KEYS);
    GridPane.setHalignment(key, HPos.RIGHT);
    GridPane.setHgrow(key, javafx.scene.layout.Priority.ALWAYS);
    grid.addRow(grid.getRowCount(), Words.plain(words), key);
  }
}
