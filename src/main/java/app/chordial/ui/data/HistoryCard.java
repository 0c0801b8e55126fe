package app.chordial.ui.data;

import app.chordial.exchange.Format;
import app.chordial.store.ImportBatch;
import app.chordial.ui.data.ImportHistory.Entry;
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

  private final ImportHistory history;
  private final Supplier<ZoneId> zone;
  private final VBox rows = new VBox();
  private final Label none = Words.fine(Texts.text("data.history.none"));
  private final Card card;

  HistoryCard(ImportHistory history, Supplier<ZoneId> zone) {
    this.history = history;
    this.zone = zone;
    rows.getStyleClass().add(Styles.ROWS);
    card = Card.titled(Texts.text("data.history"), none, rows);
    history.entriesProperty().subscribe(this::show);
  }

  Node node() {
    return card;
  }

  private void show(List<Entry> entries) {
    none.setVisible(entries.isEmpty());
    none.setManaged(entries.isEmpty());
    rows.getChildren().setAll(entries.stream().map(this::row).toList());
  }

  private Node row(Entry entry) {
    VBox words =
        new VBox(
            Words.plain(entry.fileName(), Styles.STRONG),
            Words.plain(about(entry.batch()), Styles.SMALL, Styles.QUIET));
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = new HBox(Icon.FILE.node(), words);
    row.getStyleClass().addAll(Styles.LINE, "data-batch");
    row.setAlignment(Pos.CENTER_LEFT);
    if (entry.batch().isUndone()) {
      row.getChildren().add(Words.quiet(Texts.text("data.history.undone")));
      return row;
    }
    if (entry.isToMend()) {
      row.getChildren()
          .add(
              Buttons.icon(
                  Icon.SAVE,
                  Texts.text("data.rejects.save.of", entry.fileName()),
                  () -> history.saveRejects(entry.batch().id(), entry.fileName())));
    }
    row.getChildren()
        .add(
            Buttons.icon(
                Icon.UNDO,
                Texts.text("data.undo.of", entry.fileName()),
                () -> history.undo(entry)));
    return row;
  }

  /** What the file was, and when it came. */
  private String about(ImportBatch batch) {
    Format format = Format.of(batch.source().format());
    String kind =
        format == Format.MAPPED
            ? Texts.text("data.history.mapped")
            : format == null ? batch.source().format() : format.title();
    return kind + ", " + Formats.date(LocalDate.ofInstant(batch.at(), zone.get()));
  }
}
