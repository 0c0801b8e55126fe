package app.chordial.ui.data;

import app.chordial.exchange.Format;
import app.chordial.exchange.mapping.Mapping;
import app.chordial.job.Drafted;
import app.chordial.job.ImportTask;
import app.chordial.job.OpenShop;
import app.chordial.store.Reject;
import app.chordial.ui.data.Incoming.Stage;
import app.chordial.ui.kit.Texts;
import app.chordial.ui.workbench.Job;
import app.chordial.ui.workbench.Workbench;
import app.chordial.work.Progress;
import app.chordial.work.Refusal;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What the screen of data shows and does: files come in one at a time, and can go again. */
final class DataModel {

  private static final int SHOWN_REJECTS = 500;

  private final Workbench bench;
  private final ObservableValue<@Nullable OpenShop> open;
  private final Runnable factsChanged;
  private final ObservableList<Incoming> files = FXCollections.observableArrayList();

  /** Kept, since it listens to the files for as long as somebody keeps it. */
  private final ObservableList<Incoming> readable = FXCollections.unmodifiableObservableList(files);

  private final ImportHistory history;
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
    history = new ImportHistory(bench, open, this::takenBack);
    open.addListener((_, _, _) -> begin());
    bench.background().jobs().addListener((ListChangeListener<Job>) _ -> watch());
    history.refresh();
  }

  /** Files on their way in, in the order in which they are read. */
  ObservableList<Incoming> files() {
    return readable;
  }

  /** Imports of before. */
  ImportHistory history() {
    return history;
  }

  boolean isOpen() {
    return open.getValue() != null;
  }

  void choose() {
    bench.dialogs().openFiles(Texts.text("data.choose"), List.of(Tables.kind()), this::add);
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
            _ -> Tables.in(dropped),
            all -> all.forEach(one -> look(shop, one)));
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

  private void takenBack(int batch) {
    files.removeIf(one -> isOf(one, batch));
    changed();
  }

  private static boolean isOf(Incoming incoming, int batch) {
    return incoming.stage() instanceof Stage.Finished(int done, var _) && done == batch;
  }

  private void changed() {
    factsChanged.run();
    history.refresh();
    pump();
  }

  /** Another shop is open: nothing of the one before stays. */
  private void begin() {
    files.clear();
    history.refresh();
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
