package app.chordial.ui.data;

import app.chordial.exchange.Format;
import app.chordial.exchange.csv.Headers;
import app.chordial.exchange.mapping.Mapping;
import app.chordial.exchange.mapping.MappingCheck;
import app.chordial.job.ImportTask.Inspection;
import app.chordial.store.ImportCounts;
import app.chordial.store.Reject;
import app.chordial.ui.workbench.Job;
import app.chordial.work.Problem;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** A file on its way in. */
final class Incoming {

  /** How far it is. */
  sealed interface Stage {
    /** It is looked at. */
    record Looking() implements Stage {}

    /** It is known what it is, and nothing was read yet. */
    record Looked() implements Stage {}

    /** It can't be read, or was not read; the words say what to do. */
    record Refused(String words) implements Stage {}

    /** It is read, and counts for nobody. */
    record Reading(Job job) implements Stage {}

    /** It was read and waits for a word. */
    record Drafted(app.chordial.job.Drafted draft, List<Reject> rejects) implements Stage {}

    /** It is being made to count. */
    record Finishing() implements Stage {}

    /** It counts. */
    record Finished(int batch, ImportCounts counts) implements Stage {}
  }

  private final int number;
  private final Path file;
  private final ReadOnlyObjectWrapper<Stage> stage =
      new ReadOnlyObjectWrapper<>(this, "stage", new Stage.Looking());
  private final ReadOnlyObjectWrapper<@Nullable Inspection> inspection =
      new ReadOnlyObjectWrapper<>(this, "inspection");
  private final ReadOnlyObjectWrapper<@Nullable Mapping> mapping =
      new ReadOnlyObjectWrapper<>(this, "mapping");

  /**
   * @param number tells files apart for as long as the window is open
   */
  Incoming(int number, Path file) {
    this.number = number;
    this.file = file;
  }

  String key(String what) {
    return "data." + what + "." + number;
  }

  Path file() {
    return file;
  }

  String name() {
    return String.valueOf(file.getFileName());
  }

  ReadOnlyObjectProperty<Stage> stageProperty() {
    return stage.getReadOnlyProperty();
  }

  Stage stage() {
    return stage.get();
  }

  void stage(Stage next) {
    stage.set(next);
  }

  /** What the first look told, or null. */
  ReadOnlyObjectProperty<@Nullable Inspection> inspectionProperty() {
    return inspection.getReadOnlyProperty();
  }

  /** How a file of no known format is read, or null for one of a known format. */
  ReadOnlyObjectProperty<@Nullable Mapping> mappingProperty() {
    return mapping.getReadOnlyProperty();
  }

  void looked(Inspection seen) {
    mapping.set(isMapped(seen) ? seen.mapping() : null);
    inspection.set(seen);
    stage.set(new Stage.Looked());
  }

  void map(Mapping changed) {
    mapping.set(changed);
  }

  /** Whether it can be read without a word of the user. */
  boolean isBeyondDoubt() {
    Inspection seen = inspection.get();
    return seen != null && (!isMapped(seen) || seen.remembered() != null) && isReadable();
  }

  boolean isMapped() {
    Inspection seen = inspection.get();
    return seen != null && isMapped(seen);
  }

  /** What is wrong with how it is mapped. */
  List<Problem> problems() {
    Inspection seen = inspection.get();
    Mapping by = mapping.get();
    return seen == null || by == null
        ? List.of()
        : MappingCheck.check(by, new Headers(seen.recognition().headers()));
  }

  boolean isReadable() {
    return inspection.get() != null && problems().isEmpty();
  }

  /** Whether it holds the one draft that there can be. */
  boolean isUnderWay() {
    return switch (stage.get()) {
      case Stage.Reading _, Stage.Drafted _, Stage.Finishing _ -> true;
      case Stage.Looking _, Stage.Looked _, Stage.Refused _, Stage.Finished _ -> false;
    };
  }

  private static boolean isMapped(Inspection seen) {
    return seen.recognition().format() == Format.MAPPED;
  }
}
