package app.chordial.store;

/**
 * A row set aside.
 *
 * @param line where it begins in its file, from 1
 * @param reason what is wrong with it, for the user
 * @param raw the row as it stands in the file
 */
public record Reject(long line, String reason, String raw) {}
