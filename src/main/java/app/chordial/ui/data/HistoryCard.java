package app.chordial.ui.data;

import app.chordial.exchange.Format;
import app.chordial.store.ImportBatch;
import app.chordial.ui.kit.Buttons;
import app.chordial.ui.kit.Card;
import app.chordial.ui.kit.Formats;
import app.chordial.ui.kit.Icon;
import app.chordial.ui.kit.Styles;
import app.chordial.ui.kit.Texts;
import app.chordial.ui.kit.Words;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Imports of before, each of which can be taken back as a whole. */
final class HistoryCard {

  private final DataModel model;
  private final Supplier<ZoneId> zone;
  private final VBox rows = new VBox();
  private final Label none = Words.fine(Texts.text("data.history.none"));
  private final Card card;

  HistoryCard(DataModel model, Supplier<ZoneId> zone) {
    this.model = model;
    this.zone = zone;
    rows.getStyleClass().add(Styles.ROWS);
    card = Card.titled(Texts.text("data.history"), none, rows);
    model.historyProperty().subscribe(this::show);
  }

  Node node() {
    return card;
  }

  private void show(List<ImportBatch> batches) {
    none.setVisible(batches.isEmpty());
    none.setManaged(batches.isEmpty());
    rows.getChildren().setAll(batches.stream().map(this::row).toList());
  }

  private Node row(ImportBatch batch) {
    Format format = Format.of(batch.source().format());
    String day = Formats.date(LocalDate.ofInstant(batch.at(), zone.get()));
    String title = format == null ? batch.source().format() : format.title();
    VBox words =
        new VBox(
            Words.plain(batch.source().fileName(), Styles.STRONG),
            Words.plain(title + ", " + day, Styles.SMALL, Styles.QUIET));
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = new HBox(Icon.FILE.node(), words);
    row.getStyleClass().addAll(Styles.LINE, "data-batch");
    row.setAlignment(Pos.CENTER_LEFT);
    if (batch.isUndone()) {
      row.getChildren().add(Words.quiet(Texts.text("data.history.undone")));
    } else {
      row.getChildren()
          .addAll(
              Buttons.icon(
                  Icon.SAVE,
                  Texts.text("data.rejects.save.of", batch.source().fileName()),
                  () -> model.saveRejects(batch.id(), batch.source().fileName())),
              Buttons.icon(
                  Icon.UNDO,
                  Texts.text("data.undo.of", batch.source().fileName()),
                  () -> model.undo(batch)));
    }
    return row;
  }
}
