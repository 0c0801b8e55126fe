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

  /** Makes the sample shop in a folder that is new, without its files, and closes it. */
  public static void make(Path folder) {
    try (OpenShop shop = OpenShop.create(folder, SETTINGS, CLOCK, Parallel.SAME_THREAD)) {
      ImportSource source = new ImportSource("sample", "sample", "0");
      try (ImportDraft draft =
          shop.workspace()
              .imports()
              .read(source, Progress.NONE, sink -> new SampleShop(1).tell(sink))) {
        draft.finish();
      }
      shop.save(History.of(SampleDesign.design()));
    } catch (Refusal | IOException refusal) {
      throw new IllegalStateException(refusal);
    }
  }
}
