package app.chordial.ui.data;

import app.chordial.exchange.Recognition;
import app.chordial.exchange.csv.ColumnUse;
import app.chordial.ui.kit.Styles;
import app.chordial.ui.kit.Texts;
import app.chordial.ui.kit.Words;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

/** The first rows of a file, each column with what it is used for. */
final class SampleTable {

  private static final double HEIGHT = 188;
  private static final int SHOWN = 8;

  private SampleTable() {}

  static TableView<List<String>> of(Recognition recognition, List<ColumnUse> uses) {
    TableView<List<String>> table = new TableView<>();
    table.getItems().setAll(recognition.sample().stream().limit(SHOWN).toList());
    for (int column = 0; column < recognition.headers().size(); column++) {
      table.getColumns().add(column(recognition.headers().get(column), uses, column));
    }
    table.setPrefHeight(HEIGHT);
    table.setMinHeight(HEIGHT);
    table.setMaxHeight(HEIGHT);
    table.setAccessibleText(Texts.text("data.sample"));
    return table;
  }

  private static TableColumn<List<String>, String> column(
      String header, List<ColumnUse> uses, int index) {
    TableColumn<List<String>, String> column = new TableColumn<>();
    Label name = Words.plain(header, Styles.STRONG);
    Label use = Words.plain(index < uses.size() ? use(uses.get(index)) : "", Styles.SMALL);
    VBox words = new VBox(name, use);
    column.setGraphic(words);
    column.setSortable(false);
    column.setPrefWidth(Math.clamp(header.length() * 8.0 + 24, 96, 200));
    column.setCellValueFactory(
        cell -> {
          List<String> row = cell.getValue();
          return new ReadOnlyStringWrapper(index < row.size() ? row.get(index) : "");
        });
    return column;
  }

  private static String use(ColumnUse use) {
    return switch (use.use()) {
      case USED -> use.meaning();
      case ATTRIBUTE -> Texts.text("data.use.attribute", use.meaning());
      case IGNORED -> Texts.text("data.use.ignored");
    };
  }
}
