package app.chordial.ui.data;

import app.chordial.job.ImportTask;
import app.chordial.job.OpenShop;
import app.chordial.store.ImportBatch;
import app.chordial.store.Imports;
import app.chordial.ui.kit.ConfirmDialog.Question;
import app.chordial.ui.kit.Texts;
import app.chordial.ui.workbench.Dialogs.Kind;
import app.chordial.ui.workbench.Workbench;
import app.chordial.work.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** Imports of before: what each left to mend, and taking one back as a whole. */
final class ImportHistory {

  private final Workbench bench;
  private final ObservableValue<@Nullable OpenShop> open;
  private final IntConsumer takenBack;
  private final ReadOnlyObjectWrapper<List<Entry>> entries =
      new ReadOnlyObjectWrapper<>(this, "entries", List.of());

  /**
   * One import.
   *
   * @param isToMend whether rows of it were set aside
   */
  record Entry(ImportBatch batch, boolean isToMend) {

    String fileName() {
      return batch.source().fileName();
    }
  }

  /**
   * @param open the open shop
   * @param takenBack hears of each batch that was taken back
   */
  ImportHistory(Workbench bench, ObservableValue<@Nullable OpenShop> open, IntConsumer takenBack) {
    this.bench = bench;
    this.open = open;
    this.takenBack = takenBack;
  }

  /** The newest first. */
  ReadOnlyObjectProperty<List<Entry>> entriesProperty() {
    return entries.getReadOnlyProperty();
  }

  /** Looks again at what the open shop has. */
  void refresh() {
    OpenShop shop = open.getValue();
    if (shop == null) {
      bench.background().forget("data.history");
      entries.set(List.of());
    } else {
      bench
          .background()
          .ask("data.history", _ -> entries(shop.workspace().imports()), entries::set);
    }
  }

  private static List<Entry> entries(Imports imports) throws Refusal {
    List<Entry> entries = new ArrayList<>();
    for (ImportBatch batch : imports.batches()) {
      entries.add(new Entry(batch, !imports.rejects(batch.id(), 1).isEmpty()));
    }
    return List.copyOf(entries);
  }

  /** Takes an import back as a whole, after a question. */
  void undo(Entry entry) {
    Question question =
        new Question(
            Texts.text("data.undo.title", entry.fileName()),
            Texts.text("data.undo.detail"),
            Texts.text("data.undo.verb"),
            true);
    bench.dialogs().confirm(question, () -> takeBack(entry));
  }

  private void takeBack(Entry entry) {
    OpenShop shop = open.getValue();
    if (shop == null) {
      return;
    }
    int batch = entry.batch().id();
    bench
        .background()
        .begin(
            "data.undo",
            Texts.text("data.undoing", entry.fileName()),
            _ -> {
              new ImportTask(shop).undo(batch);
              return batch;
            },
            done -> {
              bench.dialogs().tell(Texts.text("data.undone", entry.fileName()));
              takenBack.accept(done);
            });
  }

  /** Saves the rows that an import set aside, to be mended and imported again. */
  void saveRejects(int batch, String fileName) {
    OpenShop shop = open.getValue();
    if (shop == null) {
      return;
    }
    bench
        .dialogs()
        .saveFile(
            Texts.text("data.rejects.save"),
            Texts.text("data.rejects.file", fileName),
            List.of(new Kind(Texts.text("data.kind"), List.of("*.csv"))),
            target ->
                bench
                    .background()
                    .ask(
                        "data.rejects.save",
                        _ -> new ImportTask(shop).writeRejects(batch, target),
                        rows ->
                            bench.dialogs().tell(Texts.text("data.rejects.saved", rows, target))));
  }
}
