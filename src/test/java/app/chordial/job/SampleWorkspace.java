package app.chordial.job;

import app.chordial.work.Parallel;
import app.chordial.work.Progress;
import app.chordial.work.Refusal;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

/**
 * The sample shop's store, made once for all tests that want a workspace of their own full of it:
 * importing it takes seconds. It lies in the build's folder, and is made anew when the program has
 * changed since; processes that test side by side wait for each other.
 */
public final class SampleWorkspace {

  private static final Path FOLDER = Path.of("target", "sample-workspace");
  private static final Path STORE = Path.of("store.mv.db");

  private SampleWorkspace() {}

  /** Puts the sample shop into a folder that is new, closed and without its derived files. */
  public static void copyTo(Path folder) {
    try {
      Files.createDirectories(FOLDER);
      Files.createDirectories(folder);
      StandardOpenOption[] forWriting = {StandardOpenOption.CREATE, StandardOpenOption.WRITE};
      synchronized (FOLDER) { // a lock on a file is its process's, not its thread's
        try (FileChannel channel = FileChannel.open(FOLDER.resolve("lock"), forWriting);
            FileLock _ = channel.lock()) {
          Files.copy(upToDate().resolve(STORE), folder.resolve(STORE));
        }
      }
    } catch (IOException | URISyntaxException | Refusal trouble) {
      throw new IllegalStateException(trouble);
    }
  }

  private static Path upToDate() throws IOException, URISyntaxException, Refusal {
    Path shop = FOLDER.resolve("shop");
    Path note = FOLDER.resolve("made-by.txt");
    String program = program();
    if (!Files.exists(note) || !Files.readString(note).equals(program)) {
      Files.deleteIfExists(note);
      Folders.remove(shop);
      SampleTask.make(shop, Parallel.SAME_THREAD, Progress.NONE);
      Files.writeString(note, program);
    }
    return shop;
  }

  /** Where the program lies and when which of its files were made. */
  private static String program() throws IOException, URISyntaxException {
    Path classes =
        Path.of(SampleTask.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (Stream<Path> files = Files.walk(classes)) {
      StringBuilder told = new StringBuilder();
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        told.append(file).append(' ').append(Files.getLastModifiedTime(file)).append('\n');
      }
      return told.toString();
    }
  }
}
