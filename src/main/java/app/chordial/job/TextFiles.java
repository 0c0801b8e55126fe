package app.chordial.job;

import app.chordial.work.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small text files that a person hands in. */
final class TextFiles {

  private TextFiles() {}

  static String read(Path file) throws Refusal {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new Refusal(
          file + " can't be read as a text.",
          "Nothing was changed.",
          "Check its name and that it is a text file in UTF-8.",
          unreadable);
    }
  }
}
