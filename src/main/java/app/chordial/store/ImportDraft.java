package app.chordial.store;

import app.chordial.work.Refusal;
import java.util.List;

/**
 * A file that was read and doesn't count yet: its counts can be looked at, then it is finished or
 * discarded. Closing an unfinished draft discards it.
 */
public final class ImportDraft implements AutoCloseable {

  private final Imports imports;
  private final int batch;
  private final ImportSource source;
  private final ImportCounts counts;
  private boolean isOpen = true;

  ImportDraft(Imports imports, int batch, ImportSource source, ImportCounts counts) {
    this.imports = imports;
    this.batch = batch;
    this.source = source;
    this.counts = counts;
  }

  public ImportSource source() {
    return source;
  }

  public ImportCounts counts() {
    return counts;
  }

  /** The first rows set aside, so many of them. */
  public List<Reject> rejects(int limit) throws Refusal {
    return imports.rejects(batch, limit);
  }

  /** Makes it count, all at once; returns the batch, by which it can be undone. */
  public int finish() throws Refusal {
    if (!isOpen) {
      throw new IllegalStateException("the draft is closed");
    }
    imports.finish(batch, source, counts);
    isOpen = false;
    return batch;
  }

  /** Leaves nothing behind. */
  public void discard() throws Refusal {
    if (isOpen) {
      isOpen = false;
      imports.discard(batch);
    }
  }

  @Override
  public void close() throws Refusal {
    discard();
  }
}
