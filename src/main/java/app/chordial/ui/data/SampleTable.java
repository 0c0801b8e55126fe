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

  private static final double ROW = 32;
  private static final double HEAD_AND_BAR = 80;
  private static final int SHOWN = 5;
  private static final double LETTER = 7.5;

  private SampleTable() {}

  static TableView<List<String>> of(Recognition recognition, List<ColumnUse> uses) {
    TableView<List<String>> table = new TableView<>();
    table.getItems().setAll(recognition.sample().stream().limit(SHOWN).toList());
    for (int column = 0; column < recognition.headers().size(); column++) {
      table.getColumns().add(column(recognition, uses, column));
    }
    table.setFixedCellSize(ROW);
    double height = HEAD_AND_BAR + ROW * Math.max(1, table.getItems().size());
    table.setPrefHeight(height);
    table.setMinHeight(height);
    table.setMaxHeight(height);
    table.setAccessibleText(Texts.text("data.sample"));
    return table;
  }

  private static TableColumn<List<String>, String> column(
      Recognition recognition, List<ColumnUse> uses, int index) {
    String header = recognition.headers().get(index);
    TableColumn<List<String>, String> column = new TableColumn<>();
    Label name = Words.plain(header, Styles.STRONG);
    Label use = Words.plain(index < uses.size() ? use(uses.get(index)) : "", Styles.SMALL);
    VBox words = new VBox(name, use);
    column.setGraphic(words);
    column.setSortable(false);
    column.setPrefWidth(width(recognition, header, index));
    column.setCellValueFactory(
        cell -> {
          List<String> row = cell.getValue();
          return new ReadOnlyStringWrapper(index < row.size() ? row.get(index) : "");
        });
    return column;
  }

  private static double width(Recognition recognition, String header, int index) {
    int longest =
        recognition.sample().stream()
            .limit(SHOWN)
            .mapToInt(row -> index < row.size() ? row.get(index).length() : 0)
            .max()
            .orElse(0);
    return Math.clamp(Math.max(longest, header.length()) * LETTER + 32, 96, 240);
  }

  private static String use(ColumnUse use) {
    return switch (use.use()) {
      case USED -> use.meaning();
      case ATTRIBUTE -> Texts.text("data.use.attribute", use.meaning());
      case IGNORED -> Texts.text("data.use.ignored");
    };
  }
}
