package app.chordial.store;

import java.time.Instant;

/**
 * An import that was finished.
 *
 * @param isUndone whether it was taken back
 */
public record ImportBatch(int id, ImportSource source, Instant at, boolean isUndone) {}
