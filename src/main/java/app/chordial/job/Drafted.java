package app.chordial.job;

import app.chordial.exchange.ImportAccount;
import app.chordial.exchange.mapping.Mapping;
import app.chordial.store.ImportCounts;
import app.chordial.store.ImportDraft;
import app.chordial.store.Reject;
import app.chordial.work.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file that was read and doesn't count yet. Closing it unfinished leaves nothing behind. */
public final class Drafted implements AutoCloseable {

  private final ImportDraft draft;
  private final ImportAccount account;
  private final ImportTask.Inspection inspection;
  private final @Nullable Mapping mapping;
  private final KeptMappings mappings;

  Drafted(
      ImportDraft draft,
      ImportAccount account,
      ImportTask.Inspection inspection,
      @Nullable Mapping mapping,
      KeptMappings mappings) {
    this.draft = draft;
    this.account = account;
    this.inspection = inspection;
    this.mapping = mapping;
    this.mappings = mappings;
  }

  /** What became of the file's rows. */
  public ImportAccount account() {
    return account;
  }

  /** What the file brings. */
  public ImportCounts counts() {
    return draft.counts();
  }

  public ImportTask.Inspection inspection() {
    return inspection;
  }

  /** The first rows set aside, so many of them. */
  public List<Reject> rejects(int limit) throws Refusal {
    return draft.rejects(limit);
  }

  /** Makes it count; returns the batch, by which it can be undone. Its mapping is remembered. */
  public int finish() throws Refusal {
    int batch = draft.finish();
    if (mapping != null) {
      mappings.keep(inspection.recognition().headers(), mapping);
    }
    mappings.keepHeaders(batch, inspection.recognition());
    return batch;
  }

  public void discard() throws Refusal {
    draft.discard();
  }

  @Override
  public void close() throws Refusal {
    draft.close();
  }
}
