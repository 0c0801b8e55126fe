package app.chordial.exchange.mapping;

import app.chordial.exchange.csv.AtomicFile;
import app.chordial.work.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Mapping files: a mapping as JSON that a person can read and write. */
public final class MappingFile {

  private MappingFile() {}

  /**
   * Reads a mapping.
   *
   * @throws Refusal if the file can't be read or is no mapping; the message says what is wrong
   */
  public static Mapping read(Path file) throws Refusal {
    try {
      return parse(Files.readString(file, StandardCharsets.UTF_8), file.getFileName().toString());
    } catch (IOException unreadable) {
      throw new Refusal(
          "The mapping " + file + " can't be read.",
          "Nothing was imported.",
          "Check its path and that it is a text file in UTF-8.",
          unreadable);
    }
  }

  /**
   * A mapping from its text.
   *
   * @param name of the file, for messages
   * @throws Refusal if it is none
   */
  public static Mapping parse(String json, String name) throws Refusal {
    try {
      return MappingJson.read(json);
    } catch (MappingJson.Unfit unfit) {
      throw new Refusal(
          name + " is not a mapping: " + unfit.getMessage(),
          "Nothing was imported.",
          "Mend the file (the page “File formats” describes it) and try again.",
          unfit);
    }
  }

  /** A mapping as text: the same mapping gives the same text. */
  public static String text(Mapping mapping) {
    return MappingJson.write(mapping);
  }

  public static void write(Path file, Mapping mapping) throws Refusal {
    AtomicFile.write(file, out -> out.write(text(mapping)));
  }
}
