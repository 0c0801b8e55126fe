package app.chordial.ui.data;

import app.chordial.store.ImportCounts;
import app.chordial.store.ImportCounts.Tally;
import app.chordial.ui.kit.Formats;
import app.chordial.ui.kit.Styles;
import app.chordial.ui.kit.Texts;
import app.chordial.ui.kit.Words;
import java.util.Locale;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** What a file brings, in a small table and a few sentences. */
final class CountsPane {

  private CountsPane() {}

  static Node of(ImportCounts counts) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("data-counts");
    head(grid);
    row(grid, Texts.text("data.counts.customers"), counts.customers());
    row(grid, Texts.text("data.counts.products"), counts.products());
    counts
        .events()
        .forEach(
            (type, tally) ->
                row(grid, Texts.text("data.event." + type.name().toLowerCase(Locale.ROOT)), tally));
    VBox pane = new VBox(grid, mailable(counts));
    pane.getStyleClass().add("data-told");
    counts
        .skipped()
        .forEach(
            (reason, rows) ->
                pane.getChildren().add(Words.fine(Texts.text("data.skipped", rows, reason))));
    return pane;
  }

  private static Label mailable(ImportCounts counts) {
    return Words.plain(
        counts.mailableBefore() == counts.mailableAfter()
            ? Texts.text("data.mailable.same", counts.mailableAfter())
            : Texts.text("data.mailable", counts.mailableBefore(), counts.mailableAfter()));
  }

  private static void head(GridPane grid) {
    grid.add(new Label(), 0, 0);
    int column = 1;
    for (String key : new String[] {"new", "updated", "known"}) {
      Label label = Words.plain(Texts.text("data.counts." + key), Styles.FINE, Styles.QUIET);
      GridPane.setHalignment(label, HPos.RIGHT);
      grid.add(label, column++, 0);
    }
  }

  private static void row(GridPane grid, String name, Tally tally) {
    if (tally.added() + tally.updated() + tally.duplicate() == 0) {
      return;
    }
    int row = grid.getRowCount();
    grid.add(Words.plain(name), 0, row);
    number(grid, 1, row, tally.added(), Styles.STRONG);
    number(grid, 2, row, tally.updated(), Styles.TEXT);
    number(grid, 3, row, tally.duplicate(), Styles.QUIET);
  }

  private static void number(GridPane grid, int column, int row, long value, String style) {
    Label label = Words.plain(value == 0 ? "–" : Formats.number(value), style);
    GridPane.setHalignment(label, HPos.RIGHT);
    grid.add(label, column, row);
  }
}
