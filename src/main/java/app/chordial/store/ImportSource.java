package app.chordial.store;

/**
 * A file to import.
 *
 * @param format what recognised it; events with the same key are the same only within one format
 * @param fileName without its folder
 * @param sha256 of the file, in hexadecimal
 */
public record ImportSource(String format, String fileName, String sha256) {}
