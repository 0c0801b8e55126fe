package app.chordial.ui.segments;

import app.chordial.ui.kit.Formats;
import app.chordial.ui.kit.Icon;
import app.chordial.ui.kit.SearchField;
import app.chordial.ui.kit.Styles;
import app.chordial.ui.kit.Texts;
import app.chordial.ui.kit.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A list to choose one of, with a search where it is long; Enter or a click chooses. */
final class PickList extends VBox {

  private static final int SHORT = 8;
  private static final int TALLEST = 9;
  private static final double ROW = 32;
  private static final double WIDTH = 300;

  private final FilteredList<Asking.Option> shown;
  private final ListView<Asking.Option> list;
  private final SearchField search = new SearchField(Texts.text("segments.ask.search"));
  private final Consumer<Asking.Option> choose;

  PickList(String name, List<Asking.Option> options, Consumer<Asking.Option> choose) {
    this.choose = choose;
    ObservableList<Asking.Option> all = FXCollections.observableArrayList(options);
    shown = new FilteredList<>(all);
    list = new ListView<>(shown);
    list.setAccessibleText(name);
    list.setFixedCellSize(ROW);
    list.setPrefSize(WIDTH, ROW * Math.min(TALLEST, Math.max(1, options.size())) + 2);
    list.setCellFactory(_ -> new Cell());
    list.setOnMouseClicked(_ -> chosen());
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::keyInList);
    if (options.size() > SHORT) {
      search.addEventFilter(KeyEvent.KEY_PRESSED, this::keyInSearch);
      search.textProperty().addListener((_, _, now) -> find(now));
      getChildren().add(search);
      list.setFocusTraversable(false);
    }
    getChildren().add(list);
    options.stream()
        .filter(Asking.Option::isChosen)
        .findFirst()
        .ifPresentOrElse(list.getSelectionModel()::select, list.getSelectionModel()::selectFirst);
    list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 2));
    setSpacing(8);
  }

  private void find(String text) {
    String wanted = text.strip().toLowerCase(Formats.locale());
    shown.setPredicate(
        option ->
            (option.label() + " " + option.group()).toLowerCase(Formats.locale()).contains(wanted));
    list.getSelectionModel().selectFirst();
  }

  private void keyInList(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
      event.consume();
      chosen();
    }
  }

  private void keyInSearch(KeyEvent event) {
    int steps = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
    if (steps != 0) {
      event.consume();
      int next = list.getSelectionModel().getSelectedIndex() + steps;
      int last = shown.size() - 1;
      list.getSelectionModel().select(Math.clamp(next, 0, Math.max(0, last)));
      list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 3));
    } else if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      chosen();
    }
  }

  private void chosen() {
    Asking.@Nullable Option option = list.getSelectionModel().getSelectedItem();
    if (option != null) {
      choose.accept(option);
    }
  }

  /** A row of the list: what it is called, its group, and a tick where it is chosen. */
  private static final class Cell extends ListCell<Asking.Option> {
    @Override
    @SuppressWarnings("NullAway") // a cell is emptied with null
    protected void updateItem(Asking.@Nullable Option option, boolean isEmpty) {
      super.updateItem(option, isEmpty);
      setText(null);
      if (isEmpty || option == null) {
        setGraphic(null);
        return;
      }
      var label = Words.plain(option.label());
      var group = Words.plain(option.group(), Styles.SMALL, Styles.QUIET);
      group.setMinWidth(USE_PREF_SIZE);
      HBox line = new HBox(label, Words.spring(), group);
      line.getStyleClass().add(Styles.LINE);
      line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
      line.setMaxWidth(WIDTH - 24);
      if (option.isChosen()) {
        line.getChildren().add(Icon.DONE.node());
      }
      setGraphic(line);
      setAccessibleText(option.label());
    }
  }
}
