package app.chordial.job;

import app.chordial.design.History;
import app.chordial.exchange.mapping.Mapping;
import app.chordial.exchange.mapping.MappingFile;
import app.chordial.sample.SampleDesign;
import app.chordial.sample.SampleShop;
import app.chordial.store.ShopSettings;
import app.chordial.work.Parallel;
import app.chordial.work.Progress;
import app.chordial.work.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Makes a workspace of the sample shop: its files, which the program carries, go through the same
 * import as anybody's.
 */
public final class SampleTask {

  private static final String MAPPING = "mappings/sign-ups.json";

  /**
   * The shop's files were exported on its last evening, whenever they are imported, so that every
   * sample workspace tells the same.
   */
  private static final InstantSource LAST_EVENING =
      InstantSource.fixed(SampleShop.LAST_DAY.atTime(23, 30).atZone(SampleShop.ZONE).toInstant());

  private SampleTask() {}

  /** The first day that can be planned: the morning after the last event. */
  public static LocalDate tomorrow() {
    return SampleShop.LAST_DAY.plusDays(1);
  }

  /** Makes the workspace in a folder that is new or empty. */
  public static void make(Path folder, Parallel parallel, Progress progress) throws Refusal {
    make(folder, GenerateTask.files(), parallel, progress);
  }

  /** The same with the files in another order. */
  static void make(Path folder, List<String> files, Parallel parallel, Progress progress)
      throws Refusal {
    ShopSettings settings = new ShopSettings(SampleShop.NAME, SampleShop.ZONE, SampleShop.CURRENCY);
    boolean isMade = false;
    boolean wasThere = Files.exists(folder);
    try (OpenShop shop = OpenShop.create(folder, settings, LAST_EVENING, parallel)) {
      fill(shop, files, progress);
      isMade = true;
    } finally {
      if (!isMade && !wasThere) {
        Folders.remove(folder);
      }
    }
  }

  private static void fill(OpenShop shop, List<String> files, Progress progress) throws Refusal {
    shop.save(History.of(SampleDesign.design())); // where the shop begins; undo does not empty it
    ImportTask task = new ImportTask(shop);
    Path aside = Folders.temporary("chordial-sample");
    try {
      for (String name : files) {
        Path file = aside.resolve(name);
        copy(name, file);
        try (Drafted draft = task.read(file, how(name), progress)) {
          draft.finish();
        }
      }
    } finally {
      Folders.remove(aside);
    }
  }

  private static ImportTask.How how(String name) throws Refusal {
    return new ImportTask.How(null, mapping(name));
  }

  private static @Nullable Mapping mapping(String name) throws Refusal {
    if (!name.equals(ShopFiles.SIGN_UPS)) {
      return null;
    }
    try (InputStream in = resource(MAPPING)) {
      return MappingFile.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), MAPPING);
    } catch (IOException unreadable) {
      throw incomplete(unreadable);
    }
  }

  private static void copy(String name, Path target) throws Refusal {
    try (InputStream in = resource(name)) {
      Files.copy(in, target);
    } catch (IOException unwritable) {
      throw incomplete(unwritable);
    }
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(SampleTask.class.getResourceAsStream("sample/" + name), name);
  }

  private static Refusal incomplete(IOException cause) {
    return new Refusal(
        "The sample shop's files can't be unpacked.",
        "Nothing was kept.",
        "Check that the disk for temporary files has room and try again.",
        cause);
  }
}
