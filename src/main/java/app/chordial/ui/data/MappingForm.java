package app.chordial.ui.data;

import app.chordial.exchange.Recognition;
import app.chordial.exchange.mapping.Field;
import app.chordial.exchange.mapping.Kind;
import app.chordial.exchange.mapping.Mapping;
import app.chordial.ui.kit.Styles;
import app.chordial.ui.kit.Texts;
import app.chordial.ui.kit.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** What the columns of a file of no known format mean: the guesses, for the user to change. */
final class MappingForm {

  private static final List<String> DATES =
      List.of(
          "iso",
          "dd/MM/yyyy",
          "MM/dd/yyyy",
          "dd.MM.yyyy",
          "dd/MM/yyyy HH:mm",
          "MM/dd/yyyy HH:mm",
          "dd.MM.yyyy HH:mm",
          "M/d/yyyy H:mm",
          "epoch seconds",
          "epoch milliseconds");

  private final Recognition recognition;
  private final Consumer<Mapping> changed;
  private final VBox form = new VBox();
  private Mapping mapping;

  MappingForm(Recognition recognition, Mapping mapping, Consumer<Mapping> changed) {
    this.recognition = recognition;
    this.mapping = mapping;
    this.changed = changed;
    form.getStyleClass().add("data-mapping");
    layOut();
  }

  Node node() {
    return form;
  }

  private void layOut() {
    HBox line = new HBox(Words.plain(Texts.text("data.mapping.kind")), kinds());
    if (MappingEdit.isDated(mapping)) {
      line.getChildren().addAll(Words.plain(Texts.text("data.mapping.dates")), dates());
    }
    line.getStyleClass().add(Styles.LINE);
    line.setAlignment(Pos.CENTER_LEFT);
    GridPane grid = new GridPane();
    grid.getStyleClass().add("data-columns");
    for (int column = 0; column < recognition.headers().size(); column++) {
      add(grid, column);
    }
    form.getChildren().setAll(line, grid);
  }

  private void add(GridPane grid, int column) {
    String header = recognition.headers().get(column);
    ComboBox<ColumnMeaning> meanings = new ComboBox<>();
    meanings.setConverter(words(ColumnMeaning::title));
    meanings.getItems().setAll(meanings(header));
    meanings.setValue(MappingEdit.meaning(mapping, header));
    meanings.setAccessibleText(Texts.text("data.mapping.column", header));
    meanings
        .valueProperty()
        .addListener((_, _, now) -> edit(MappingEdit.with(mapping, header, now)));
    Label name = Words.plain(header, Styles.STRONG);
    Label sample = Words.plain(sample(column), Styles.FINE, Styles.QUIET);
    sample.setMaxWidth(280);
    grid.addRow(column, name, meanings, sample);
  }

  private List<ColumnMeaning> meanings(String header) {
    List<ColumnMeaning> all = new ArrayList<>();
    all.add(new ColumnMeaning.Ignored());
    for (Field field : mapping.kind().fields()) {
      all.add(new ColumnMeaning.Of(field));
    }
    if (mapping.kind() == Kind.CUSTOMERS || mapping.kind() == Kind.ORDER_LINES) {
      all.add(new ColumnMeaning.Attribute(MappingEdit.attribute(mapping, header)));
    }
    return all;
  }

  private String sample(int column) {
    return recognition.sample().stream()
        .filter(row -> column < row.size() && !row.get(column).isBlank())
        .map(row -> row.get(column))
        .distinct()
        .limit(3)
        .reduce((a, b) -> a + " · " + b)
        .orElse(Texts.text("data.mapping.empty"));
  }

  private ComboBox<Kind> kinds() {
    ComboBox<Kind> kinds = new ComboBox<>();
    kinds.setConverter(words(Kind::label));
    kinds.getItems().setAll(Kind.values());
    kinds.setValue(mapping.kind());
    kinds.setAccessibleText(Texts.text("data.mapping.kind"));
    kinds
        .valueProperty()
        .addListener(
            (_, _, now) -> {
              edit(MappingEdit.with(mapping, now));
              layOut();
            });
    return kinds;
  }

  private ComboBox<String> dates() {
    ComboBox<String> dates = new ComboBox<>();
    dates.setEditable(true);
    dates.getItems().setAll(DATES);
    List<String> present = mapping.manner().datePatterns();
    dates.setValue(present.isEmpty() ? "" : present.getFirst());
    dates.setPromptText("dd/MM/yyyy");
    dates.setAccessibleText(Texts.text("data.mapping.dates"));
    dates
        .getEditor()
        .textProperty()
        .addListener((_, _, now) -> edit(MappingEdit.withDates(mapping, now.strip())));
    return dates;
  }

  private void edit(Mapping next) {
    if (!next.equals(mapping)) {
      mapping = next;
      changed.accept(next);
    }
  }

  private static <T> StringConverter<T> words(java.util.function.Function<T, String> words) {
    return new StringConverter<>() {
      @Override
      public String toString(T value) {
        return value == null ? "" : words.apply(value);
      }

      @Override
      public T fromString(String text) {
        throw new UnsupportedOperationException("it is chosen, not typed");
      }
    };
  }
}
