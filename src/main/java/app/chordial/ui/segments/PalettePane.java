package app.chordial.ui.segments;

import app.chordial.segment.Rule;
import app.chordial.ui.kit.Drag;
import app.chordial.ui.kit.Icon;
import app.chordial.ui.kit.Load;
import app.chordial.ui.kit.SearchField;
import app.chordial.ui.kit.Styles;
import app.chordial.ui.kit.Texts;
import app.chordial.ui.kit.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The conditions that can be dragged onto the canvas or added by name. */
final class PalettePane {

  private static final int MOST = 40;

  private final SearchField search = new SearchField(Texts.text("segments.search"));
  private final VBox entries = new VBox(6);
  private final VBox node;
  private final Consumer<Rule> add;
  private List<Palette.Entry> all = List.of();

  /**
   * @param add adds a condition where the keyboard last was
   */
  PalettePane(Consumer<Rule> add) {
    this.add = add;
    entries.getStyleClass().add(Look.SCROLLED);
    ScrollPane pane = new ScrollPane(entries);
    pane.setFitToWidth(true);
    pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    pane.setFocusTraversable(false);
    VBox.setVgrow(pane, Priority.ALWAYS);
    node = new VBox(search, pane);
    node.getStyleClass().addAll(Styles.CARD, Look.PALETTE);
    search.textProperty().addListener((_, _, _) -> refresh());
    search.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  Node node() {
    return node;
  }

  void show(Vocabulary words) {
    all = Palette.of(words);
    refresh();
  }

  /** Lets the user type the name of a condition. */
  void find() {
    search.clear();
    search.requestFocus();
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      List<Palette.Entry> found = Palette.found(all, search.getText());
      if (!found.isEmpty() && !search.getText().isBlank()) {
        add(found.getFirst());
      }
      event.consume();
    } else if (event.getCode() == KeyCode.DOWN) {
      entries.getChildren().stream()
          .filter(Node::isFocusTraversable)
          .findFirst()
          .ifPresent(Node::requestFocus);
      event.consume();
    }
  }

  private void add(Palette.Entry entry) {
    search.clear();
    add.accept(entry.rule());
  }

  private void refresh() {
    List<Palette.Entry> found = Palette.found(all, search.getText());
    List<Node> nodes = new ArrayList<>();
    Palette.@Nullable Kind kind = null;
    for (Palette.Entry entry : found.subList(0, Math.min(MOST, found.size()))) {
      if (entry.kind() != kind) {
        kind = entry.kind();
        nodes.add(Words.heading(kind.title()));
      }
      nodes.add(row(entry));
    }
    if (found.isEmpty() && !all.isEmpty()) {
      nodes.add(Words.fine(Texts.text("segments.search.nothing")));
    }
    entries.getChildren().setAll(nodes);
  }

  private Node row(Palette.Entry entry) {
    Label label = Words.plain(entry.name());
    HBox row = new HBox(Icon.HANDLE.node(), label);
    row.getStyleClass().add(Look.ENTRY);
    row.setAlignment(Pos.CENTER_LEFT);
    Drag.source(row, () -> new Load(new Held.Fresh(entry.rule()), entry.name()));
    row.setAccessibleText(entry.name());
    row.setAccessibleHelp(Texts.text("segments.palette.help"));
    row.setOnMouseClicked(
        event -> {
          if (event.getClickCount() == 2 && event.isStillSincePress()) {
            add(entry);
          }
        });
    row.addEventHandler(KeyEvent.KEY_PRESSED, event -> keyOn(row, entry, event));
    return row;
  }

  private void keyOn(Node row, Palette.Entry entry, KeyEvent event) {
    int steps = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
    if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      add(entry);
    } else if (steps != 0) {
      event.consume();
      List<Node> rows = entries.getChildren().stream().filter(Node::isFocusTraversable).toList();
      int next = rows.indexOf(row) + steps;
      if (next < 0) {
        search.requestFocus();
      } else if (next < rows.size()) {
        rows.get(next).requestFocus();
      }
    }
  }
}
