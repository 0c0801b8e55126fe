package app.chordial.ui.data;

import app.chordial.store.Reject;
import app.chordial.ui.kit.Formats;
import app.chordial.ui.kit.Texts;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** Rows that an import set aside, each with its line and what is wrong. */
final class RejectTable {

  private static final double ROW = 32;
  private static final double HEAD = 52;
  private static final int MOST = 8;

  private RejectTable() {}

  static TableView<Reject> of(List<Reject> rejects) {
    TableView<Reject> table = new TableView<>();
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.getColumns().add(column("line", 64, one -> Formats.number(one.line())));
    table.getColumns().add(column("reason", 280, Reject::reason));
    table.getColumns().add(column("raw", 320, one -> one.raw().strip()));
    table.getItems().setAll(rejects);
    table.setFixedCellSize(ROW);
    double height = HEAD + ROW * Math.clamp(rejects.size(), 1, MOST);
    table.setPrefHeight(height);
    table.setMinHeight(height);
    table.setMaxHeight(height);
    return table;
  }

  private static TableColumn<Reject, String> column(
      String key, double width, Function<Reject, String> words) {
    TableColumn<Reject, String> column = new TableColumn<>(Texts.text("data.rejects." + key));
    column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(words.apply(cell.getValue())));
    column.setPrefWidth(width);
    return column;
  }
}
