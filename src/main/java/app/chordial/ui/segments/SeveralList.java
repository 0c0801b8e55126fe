package app.chordial.ui.segments;

import app.chordial.segment.Rule;
import app.chordial.ui.kit.Formats;
import app.chordial.ui.kit.SearchField;
import app.chordial.ui.kit.Texts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.ListView;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * A list to tick any number of, with a search; Enter ticks what is found, or adds what is typed.
 */
final class SeveralList extends VBox {

  private static final int TALLEST = 8;
  private static final double ROW = 32;

  private final Asking.Several asking;
  private final Consumer<Rule> change;
  private final SequencedSet<String> chosen;
  private final ObservableList<String> all;
  private final FilteredList<String> shown;
  private final ListView<String> list;
  private final SearchField search = new SearchField(Texts.text("segments.ask.search"));

  SeveralList(String name, Asking.Several asking, Consumer<Rule> change) {
    this.asking = asking;
    this.change = change;
    chosen = new LinkedHashSet<>(asking.chosen());
    SequencedSet<String> offered = new LinkedHashSet<>(asking.chosen());
    offered.addAll(asking.known());
    all = FXCollections.observableArrayList(offered);
    shown = new FilteredList<>(all);
    list = new ListView<>(shown);
    list.setAccessibleText(name);
    list.setFixedCellSize(ROW);
    list.setPrefSize(280, ROW * Math.min(TALLEST, Math.max(2, all.size())) + 2);
    list.setCellFactory(CheckBoxListCell.forListView(this::ticked));
    list.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          @Nullable String value = list.getSelectionModel().getSelectedItem();
          if (value != null
              && (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER)) {
            event.consume();
            tick(value, !chosen.contains(value));
          }
        });
    search.textProperty().addListener((_, _, now) -> find(now));
    search.setOnAction(_ -> enter());
    setSpacing(8);
    getChildren().addAll(search, list);
  }

  private BooleanProperty ticked(String value) {
    BooleanProperty property = new SimpleBooleanProperty(chosen.contains(value));
    property.addListener((_, _, now) -> tick(value, now));
    return property;
  }

  private void tick(String value, boolean isChosen) {
    if (isChosen ? chosen.add(value) : chosen.remove(value)) {
      List<String> now = new ArrayList<>(chosen);
      change.accept(asking.make().apply(now));
      list.refresh();
    }
  }

  private void find(String text) {
    String wanted = text.strip().toLowerCase(Formats.locale());
    shown.setPredicate(value -> value.toLowerCase(Formats.locale()).contains(wanted));
  }

  private void enter() {
    String typed = search.getText().strip();
    String value = shown.isEmpty() ? typed : shown.getFirst();
    if (!typed.isEmpty()) {
      if (!all.contains(value)) {
        all.addFirst(value);
      }
      tick(value, !chosen.contains(value));
      search.clear();
    }
  }
}
