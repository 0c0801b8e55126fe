package app.chordial.ui.data;

import app.chordial.exchange.Format;
import app.chordial.exchange.mapping.Mapping;
import app.chordial.job.Drafted;
import app.chordial.job.ImportTask;
import app.chordial.job.OpenShop;
import app.chordial.store.ImportBatch;
import app.chordial.store.Reject;
import app.chordial.ui.data.Incoming.Stage;
import app.chordial.ui.kit.ConfirmDialog.Question;
import app.chordial.ui.kit.Texts;
import app.chordial.ui.workbench.Dialogs.Kind;
import app.chordial.ui.workbench.Job;
import app.chordial.ui.workbench.Workbench;
import app.chordial.work.Progress;
import app.chordial.work.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What the screen of data shows and does: files come in one at a time, and can go again. */
final class DataModel {

  private static final int SHOWN_REJECTS = 500;
  private static final List<String> ENDINGS = List.of(".csv", ".tsv", ".txt", ".gz");

  private final Workbench bench;
  private final ObservableValue<@Nullable OpenShop> open;
  private final Runnable factsChanged;
  private final ObservableList<Incoming> files = FXCollections.observableArrayList();

  /** Kept, since it listens to the files for as long as somebody keeps it. */
  private final ObservableList<Incoming> readable = FXCollections.unmodifiableObservableList(files);

  private final ReadOnlyObjectWrapper<List<ImportBatch>> history =
      new ReadOnlyObjectWrapper<>(this, "history", List.of());
  private final AtomicReference<@Nullable Drafted> arrived = new AtomicReference<>();
  private int numbers;

  /**
   * @param open the open shop
   * @param factsChanged what to do when facts came or went
   */
  DataModel(Workbench bench, ObservableValue<@Nullable OpenShop> open, Runnable factsChanged) {
    this.bench = bench;
    this.open = open;
    this.factsChanged = factsChanged;
    open.addListener((_, _, _) -> begin());
    bench.background().jobs().addListener((ListChangeListener<Job>) _ -> watch());
    refresh();
  }

  /** Files on their way in, in the order in which they are read. */
  ObservableList<Incoming> files() {
    return readable;
  }

  /** Imports of before, the newest first. */
  ReadOnlyObjectProperty<List<ImportBatch>> historyProperty() {
    return history.getReadOnlyProperty();
  }

  boolean isOpen() {
    return open.getValue() != null;
  }

  void choose() {
    Kind kind = new Kind(Texts.text("data.kind"), ENDINGS.stream().map(end -> "*" + end).toList());
    bench.dialogs().openFiles(Texts.text("data.choose"), List.of(kind), this::add);
  }

  /** Takes files, and what is in folders; each is looked at. */
  void add(List<Path> dropped) {
    OpenShop shop = open.getValue();
    if (shop == null) {
      bench.dialogs().tell(Texts.text("data.no-shop"));
      return;
    }
    bench
        .background()
        .ask(
            "data.drop." + numbers++,
            _ -> expanded(dropped),
            all -> all.forEach(one -> look(shop, one)));
  }

  private static List<Path> expanded(List<Path> dropped) throws Refusal {
    List<Path> all = new ArrayList<>();
    for (Path one : dropped) {
      if (!Files.isDirectory(one)) {
        all.add(one);
        continue;
      }
      try (var inside = Files.list(one)) {
        inside.filter(DataModel::isTable).sorted().forEach(all::add);
      } catch (IOException unreadable) {
        throw new Refusal(
            Texts.text("data.folder.failed", one),
            Texts.text("data.nothing-imported"),
            Texts.text("data.folder.todo"),
            unreadable);
      }
    }
    return all;
  }

  private static boolean isTable(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(name::endsWith);
  }

  private void look(OpenShop shop, Path file) {
    Incoming incoming = new Incoming(numbers++, file);
    files.add(incoming);
    bench
        .background()
        .ask(
            incoming.key("look"),
            progress -> new ImportTask(shop).inspect(file, progress),
            seen -> {
              incoming.looked(seen);
              sort();
              pump();
            },
            refusal -> incoming.stage(new Stage.Refused(words(refusal))));
  }

  /** Customers before products before orders before what refers to them. */
  private void sort() {
    boolean isQuiet = files.stream().noneMatch(Incoming::isUnderWay);
    if (isQuiet) {
      FXCollections.sort(files, Comparator.comparingInt(DataModel::rank));
    }
  }

  private static int rank(Incoming incoming) {
    var seen = incoming.inspectionProperty().get();
    Format format = seen == null ? Format.MAPPED : seen.recognition().format();
    return switch (format) {
      case SHOPIFY_PRODUCTS -> 0;
      case SHOPIFY_CUSTOMERS -> 1;
      case SHOPIFY_ORDERS -> 2;
      case EVENTS -> 3;
      case MAPPED -> 4;
    };
  }

  /** Reads the first file that needs no word, where nothing is under way. */
  private void pump() {
    if (files.stream().noneMatch(Incoming::isUnderWay)) {
      files.stream()
          .filter(one -> one.stage() instanceof Stage.Looked && one.isBeyondDoubt())
          .findFirst()
          .ifPresent(this::read);
    }
  }

  void map(Incoming incoming, Mapping mapping) {
    incoming.map(mapping);
  }

  /** Reads a file, so that it can be told what it would bring. */
  void read(Incoming incoming) {
    OpenShop shop = open.getValue();
    if (shop == null || files.stream().anyMatch(Incoming::isUnderWay) || !incoming.isReadable()) {
      return;
    }
    ImportTask.How how = new ImportTask.How(null, incoming.mappingProperty().get());
    ImportTask task = new ImportTask(shop);
    Consumer<Refusal> refused = refusal -> incoming.stage(new Stage.Refused(words(refusal)));
    Job job =
        bench
            .background()
            .begin(
                "data.read",
                Texts.text("data.reading", incoming.name()),
                progress -> read(task, incoming.file(), how, progress),
                read -> {
                  arrived.set(null);
                  incoming.stage(read);
                },
                refused);
    if (bench.background().jobs().contains(job)) {
      incoming.stage(new Stage.Reading(job));
    }
  }

  private Stage.Drafted read(ImportTask task, Path file, ImportTask.How how, Progress progress)
      throws Refusal {
    Drafted draft = task.read(file, how, progress);
    arrived.set(draft);
    if (progress.isCancelled()) {
      arrived.set(null);
      draft.discard();
      throw new CancellationException("cancelled");
    }
    List<Reject> rejects = draft.rejects(SHOWN_REJECTS);
    return new Stage.Drafted(draft, rejects);
  }

  /** Stops the reading; nothing is left behind. */
  void cancel(Incoming incoming) {
    if (incoming.stage() instanceof Stage.Reading(Job job)) {
      job.cancel();
    }
  }

  /** Makes a draft count. */
  void finish(Incoming incoming) {
    if (incoming.stage() instanceof Stage.Drafted(Drafted draft, var _)) {
      var counts = draft.counts();
      incoming.stage(new Stage.Finishing());
      bench
          .background()
          .begin(
              "data.finish",
              Texts.text("data.finishing", incoming.name()),
              _ -> draft.finish(),
              batch -> {
                incoming.stage(new Stage.Finished(batch, counts));
                bench.dialogs().tell(Texts.text("data.imported", incoming.name()));
                changed();
              },
              refusal -> {
                incoming.stage(new Stage.Refused(words(refusal)));
                pump();
              });
    }
  }

  /** Takes a file off the list; a draft leaves nothing behind. */
  void remove(Incoming incoming) {
    cancel(incoming);
    if (incoming.stage() instanceof Stage.Drafted(Drafted draft, var _)) {
      incoming.stage(new Stage.Finishing());
      discard(draft, () -> files.remove(incoming));
    } else {
      files.remove(incoming);
      pump();
    }
  }

  private void discard(Drafted draft, Runnable then) {
    bench
        .background()
        .ask(
            "data.discard",
            _ -> {
              draft.discard();
              return true;
            },
            _ -> {
              then.run();
              pump();
            });
  }

  /** Takes a finished import back as a whole, after a question. */
  void undo(ImportBatch batch) {
    Question question =
        new Question(
            Texts.text("data.undo.title", batch.source().fileName()),
            Texts.text("data.undo.detail"),
            Texts.text("data.undo.verb"),
            true);
    bench.dialogs().confirm(question, () -> takeBack(batch));
  }

  private void takeBack(ImportBatch batch) {
    OpenShop shop = open.getValue();
    if (shop != null) {
      bench
          .background()
          .begin(
              "data.undo",
              Texts.text("data.undoing", batch.source().fileName()),
              _ -> {
                new ImportTask(shop).undo(batch.id());
                return true;
              },
              _ -> {
                files.removeIf(one -> isOf(one, batch.id()));
                bench.dialogs().tell(Texts.text("data.undone", batch.source().fileName()));
                changed();
              });
    }
  }

  private static boolean isOf(Incoming incoming, int batch) {
    return incoming.stage() instanceof Stage.Finished(int done, var _) && done == batch;
  }

  /** Hands the first rows that an import set aside to whoever shows them. */
  void rejects(int batch, Consumer<List<Reject>> shown) {
    OpenShop shop = open.getValue();
    if (shop != null) {
      bench
          .background()
          .ask(
              "data.rejects", _ -> shop.workspace().imports().rejects(batch, SHOWN_REJECTS), shown);
    }
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

  private void changed() {
    factsChanged.run();
    refresh();
    pump();
  }

  /** Another shop is open: nothing of the one before stays. */
  private void begin() {
    files.clear();
    refresh();
  }

  private void refresh() {
    OpenShop shop = open.getValue();
    if (shop == null) {
      history.set(List.of());
    } else {
      bench
          .background()
          .ask("data.history", _ -> shop.workspace().imports().batches(), history::set);
    }
  }

  /** A reading that was cancelled begins again when somebody says so. */
  private void watch() {
    for (Incoming incoming : files) {
      if (incoming.stage() instanceof Stage.Reading(Job job)
          && job.isCancelled()
          && !bench.background().jobs().contains(job)) {
        incoming.stage(new Stage.Refused(Texts.text("data.cancelled")));
        Drafted late = arrived.getAndSet(null);
        if (late != null) {
          discard(late, () -> {});
        }
      }
    }
  }

  private static String words(Refusal refusal) {
    return String.valueOf(refusal.getMessage());
  }
}
