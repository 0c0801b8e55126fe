package app.chordial.ui;

import app.chordial.design.History;
import app.chordial.job.OpenShop;
import app.chordial.sample.SampleDesign;
import app.chordial.sample.SampleShop;
import app.chordial.store.ImportDraft;
import app.chordial.store.ImportSource;
import app.chordial.store.ShopSettings;
import app.chordial.work.Parallel;
import app.chordial.work.Progress;
import app.chordial.work.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;

/** Workspaces on disk for the tests of screens. */
public final class OpenedSample {

  public static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-12-02T08:00:00Z"));
  public static final ShopSettings SETTINGS =
      new ShopSettings(SampleShop.NAME, SampleShop.ZONE, SampleShop.CURRENCY);

  private OpenedSample() {}

  /** Made once, for whoever needs a shop of its own to copy it. */
  private static final class Template {
    static final Path STORE = made();

    private static Path made() {
      try {
        Path folder = Files.createTempDirectory(Path.of("target"), "sample-shop-").resolve("shop");
        fill(folder);
        return folder.resolve("store.mv.db");
      } catch (Refusal | IOException trouble) {
        throw new IllegalStateException(trouble);
      }
    }

    private static void fill(Path folder) throws Refusal, IOException {
      try (OpenShop shop = OpenShop.create(folder, SETTINGS, CLOCK, Parallel.SAME_THREAD)) {
        ImportSource source = new ImportSource("sample", "sample", "0");
        try (ImportDraft draft =
            shop.workspace()
                .imports()
                .read(source, Progress.NONE, sink -> new SampleShop(1).tell(sink))) {
          draft.finish();
        }
        shop.save(History.of(SampleDesign.design()));
      }
    }
  }

  /** Puts the sample shop into a folder that is new, without its files and closed. */
  public static void make(Path folder) {
    try {
      Files.createDirectories(folder);
      Files.copy(Template.STORE, folder.resolve(Template.STORE.getFileName()));
    } catch (IOException trouble) {
      throw new IllegalStateException(trouble);
    }
  }
}
