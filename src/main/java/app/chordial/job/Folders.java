package app.chordial.job;

import app.chordial.work.Refusal;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders that come into being whole, and temporary ones. */
final class Folders {

  /** What is written into a folder. */
  interface Content {
    void writeInto(Path folder) throws Refusal;
  }

  private Folders() {}

  static Path temporary(String name) throws Refusal {
    try {
      return Files.createTempDirectory(name);
    } catch (IOException failure) {
      throw new Refusal(
          "The folder for temporary files can't be written.",
          "Nothing was changed.",
          "Make room on its disk and try again.",
          failure);
    }
  }

  /** Writes a folder aside and moves it into place, where nothing or an empty folder is. */
  static void write(Path target, Content content) throws Refusal {
    Path absolute = target.toAbsolutePath().normalize();
    Path aside = absolute.resolveSibling(absolute.getFileName() + ".part");
    try {
      refuseFull(absolute);
      remove(aside);
      Files.createDirectories(aside);
      content.writeInto(aside);
      Files.deleteIfExists(absolute);
      move(aside, absolute);
    } catch (IOException failure) {
      throw new Refusal(
          target + " can't be written.",
          "Nothing was changed.",
          "Check that the folder may be written to and the disk has room, then try again.",
          failure);
    } finally {
      remove(aside);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException elsewhere) {
      Files.move(from, to);
    }
  }

  private static void refuseFull(Path target) throws IOException, Refusal {
    if (!Files.exists(target)) {
      return;
    }
    boolean isEmpty = false;
    if (Files.isDirectory(target)) {
      try (Stream<Path> files = Files.list(target)) {
        isEmpty = files.findAny().isEmpty();
      }
    }
    if (!isEmpty) {
      throw new Refusal(
          target + " is there already and not empty.",
          "Nothing was changed.",
          "Choose another folder, or empty it.");
    }
  }

  /** Removes a folder with all that is in it. */
  static void remove(Path folder) throws Refusal {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : deepestFirst) {
        Files.deleteIfExists(file);
      }
    } catch (IOException failure) {
      throw new Refusal(
          folder + " can't be removed.",
          "Nothing else was changed.",
          "Remove it by hand.",
          failure);
    }
  }
}
