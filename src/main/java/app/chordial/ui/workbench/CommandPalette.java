package app.chordial.ui.workbench;

import app.chordial.ui.kit.Layers;
import app.chordial.ui.kit.SearchField;
import app.chordial.ui.kit.Styles;
import app.chordial.ui.kit.Texts;
import app.chordial.ui.kit.Words;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Finds a screen, a thing of the design or a command by a few letters, and goes there. */
final class CommandPalette extends VBox {

  private final Layers layers;
  private final List<Entry> entries;
  private final Sought sought;
  private final SearchField search = new SearchField(Texts.text("palette.prompt"));
  private final ListView<Entry> list = new ListView<>();

  CommandPalette(Layers layers, List<Entry> entries, Sought sought) {
    this.layers = layers;
    this.sought = sought;
    this.entries = entries;
    getStyleClass().addAll(Styles.DIALOG, Styles.PALETTE);
    list.setCellFactory(_ -> new EntryCell());
    list.setPlaceholder(Words.quiet(Texts.text("palette.nothing")));
    list.setFocusTraversable(false);
    list.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> go());
    search.textProperty().subscribe(this::find);
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    getChildren().addAll(search, list);
  }

  void open() {
    layers.open(this, Pos.TOP_CENTER, () -> {});
    search.requestFocus();
  }

  private void find(String letters) {
    list.getItems().setAll(Finding.find(letters, entries, Entry::words));
    list.getSelectionModel().selectFirst();
    list.scrollTo(0);
    sought.seek(letters, more -> add(letters, more));
  }

  /** Puts what was sought behind what has the letters side by side, before what is far-fetched. */
  private void add(String letters, List<Entry> more) {
    if (!letters.equals(search.textProperty().get())) {
      return;
    }
    int selected = list.getSelectionModel().getSelectedIndex();
    List<Entry> items = list.getItems();
    int place = 0;
    while (place < items.size() && Finding.isNear(letters, items.get(place).words())) {
      place++;
    }
    items.addAll(place, more);
    list.getSelectionModel().clearAndSelect(Math.max(0, selected));
  }

  private void key(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> move(1, event);
      case UP -> move(-1, event);
      case ENTER -> {
        event.consume();
        go();
      }
      default -> {}
    }
  }

  private void move(int steps, KeyEvent event) {
    event.consume();
    int size = list.getItems().size();
    if (size > 0) {
      int next = Math.floorMod(list.getSelectionModel().getSelectedIndex() + steps, size);
      list.getSelectionModel().select(next);
      list.scrollTo(Math.max(0, next - 4));
    }
  }

  private void go() {
    Entry chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      layers.close();
      chosen.act().run();
    }
  }

  private static final class EntryCell extends ListCell<Entry> {
    private final Label words = new Label();
    private final Label keys = Words.plain("", Styles.KEYS);
    private final Label kind = Words.plain("", Styles.FINE, Styles.QUIET);
    private final HBox line = new HBox(words, Words.spring(), kind, keys);

    EntryCell() {
      line.setAlignment(Pos.CENTER_LEFT);
      line.getStyleClass().add(Styles.LINE);
    }

    @Override
    protected void updateItem(Entry entry, boolean isEmpty) {
      super.updateItem(entry, isEmpty);
      setGraphic(isEmpty || entry == null ? null : line);
      if (!isEmpty && entry != null) {
        words.setText(entry.words());
        words.setGraphic(entry.icon().node());
        kind.setText(entry.kind());
        keys.setText(entry.keys());
        keys.setVisible(!entry.keys().isEmpty());
        keys.setManaged(!entry.keys().isEmpty());
      }
    }
  }
}
