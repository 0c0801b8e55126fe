package app.chordial.job;

import app.chordial.audience.FactSink;
import app.chordial.exchange.Format;
import app.chordial.exchange.ImportAccount;
import app.chordial.exchange.ImportContext;
import app.chordial.exchange.Importing;
import app.chordial.exchange.Recognising;
import app.chordial.exchange.Recognition;
import app.chordial.exchange.mapping.Mapping;
import app.chordial.store.ImportDraft;
import app.chordial.store.ImportSource;
import app.chordial.work.Progress;
import app.chordial.work.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Brings files into a shop: look, read, and only then let it count. */
public final class ImportTask {

  private final OpenShop shop;
  private final KeptMappings mappings;

  public ImportTask(OpenShop shop) {
    this.shop = shop;
    mappings = new KeptMappings(shop.workspace());
  }

  /**
   * What a first look tells.
   *
   * @param remembered the mapping by which such a file was read before, or null
   */
  public record Inspection(Path file, Recognition recognition, @Nullable Mapping remembered) {

    /** The mapping to begin with: the remembered one, else the guess; null for a known format. */
    public @Nullable Mapping mapping() {
      return remembered == null ? recognition.guess() : remembered;
    }
  }

  /**
   * How a file is to be read.
   *
   * @param format null for what it is recognised as
   * @param mapping null for none, or for the one remembered
   */
  public record How(@Nullable Format format, @Nullable Mapping mapping) {
    public static final How RECOGNISED = new How(null, null);
  }

  /** Looks at a file; nothing is read into the shop. */
  public Inspection inspect(Path file, Progress progress) throws Refusal {
    refuseMissing(file);
    Recognition recognition = Recognising.recognise(file, progress);
    return new Inspection(file, recognition, mappings.recall(recognition.headers()));
  }

  /** Reads a file, which counts for nobody until the draft is finished. */
  public Drafted read(Path file, How how, Progress progress) throws Refusal {
    Inspection inspection = inspect(file, progress);
    ImportContext context = context(inspection, how);
    Format format = format(inspection, context);
    ImportSource source =
        new ImportSource(
            format.id(), String.valueOf(file.getFileName()), Checksum.of(file, progress));
    ImportAccount[] account = new ImportAccount[1];
    try {
      ImportDraft draft =
          shop.workspace()
              .imports()
              .read(source, progress, sink -> account[0] = into(file, context, sink, progress));
      return new Drafted(draft, account[0], inspection, context.mapping(), mappings);
    } catch (IOException unreadable) {
      throw new Refusal(
          file.getFileName() + " could not be read to its end.",
          "Nothing was imported.",
          "Check the disk it is on and try again.",
          unreadable);
    }
  }

  private static ImportAccount into(
      Path file, ImportContext context, FactSink sink, Progress progress) throws Refusal {
    return Importing.importFile(file, context, sink, progress);
  }

  private ImportContext context(Inspection inspection, How how) {
    ImportContext plain =
        new ImportContext(
            shop.settings().zone(), shop.conventions().currency(), how.format(), null);
    boolean isMapped =
        how.format() == Format.MAPPED
            || (how.format() == null && inspection.recognition().format() == Format.MAPPED);
    Mapping mapping = how.mapping() == null && isMapped ? inspection.remembered() : how.mapping();
    return mapping == null ? plain : plain.by(mapping);
  }

  private static Format format(Inspection inspection, ImportContext context) {
    Format chosen = context.format();
    return chosen == null ? inspection.recognition().format() : chosen;
  }

  private static void refuseMissing(Path file) throws Refusal {
    if (!Files.exists(file)) {
      throw new Refusal(
          "There is no file " + file + ".", "Nothing was imported.", "Check the name.");
    }
    if (Files.isDirectory(file)) {
      throw new Refusal(
          file + " is a folder, not a file.", "Nothing was imported.", "Choose the files in it.");
    }
  }

  /** Takes a finished import back as a whole. */
  public void undo(int batch) throws Refusal {
    shop.workspace().imports().undo(batch);
    mappings.forgetHeaders(batch);
  }

  /** Writes the rows that an import set aside into a file that can be mended and imported. */
  public long writeRejects(int batch, Path target) throws Refusal {
    return new RejectFile(shop.workspace()).write(batch, target);
  }
}
