package app.chordial.exchange.csv;

import app.chordial.work.Refusal;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** A file that is there completely or not at all: written aside, then moved into place. */
public final class AtomicFile {

  /** What is written into the file. */
  public interface Content {
    void writeTo(Writer out) throws IOException;
  }

  private AtomicFile() {}

  /**
   * Writes a text in UTF-8, packed with gzip where the name ends in {@code .gz}; what was there
   * before stays until the new file is complete.
   *
   * @throws Refusal if it can't be written
   */
  public static void write(Path target, Content content) throws Refusal {
    Path absolute = target.toAbsolutePath();
    Path aside = absolute.resolveSibling(absolute.getFileName() + ".part");
    try {
      Files.createDirectories(absolute.getParent());
      fill(aside, content, absolute.toString().endsWith(".gz"));
      move(aside, absolute);
    } catch (IOException failed) {
      throw refusal(target, failed);
    } catch (UncheckedIOException failed) {
      throw refusal(target, failed.getCause());
    } finally {
      forget(aside);
    }
  }

  private static void fill(Path aside, Content content, boolean isPacked) throws IOException {
    try (Writer out = isPacked ? packed(aside) : Files.newBufferedWriter(aside)) {
      content.writeTo(out);
    }
  }

  private static Writer packed(Path aside) throws IOException {
    return new BufferedWriter(
        new OutputStreamWriter(
            new GZIPOutputStream(Files.newOutputStream(aside), 1 << 16), StandardCharsets.UTF_8));
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException elsewhere) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void forget(Path aside) {
    try {
      Files.deleteIfExists(aside);
    } catch (IOException stays) {
      aside.toFile().deleteOnExit();
    }
  }

  private static Refusal refusal(Path target, @Nullable Throwable cause) {
    return new Refusal(
        target.getFileName() + " can't be written to " + target.toAbsolutePath().getParent() + ".",
        "What was there before is unchanged.",
        "Check that the folder may be written to and the disk has room, then try again.",
        cause);
  }
}
