package app.chordial.store;

import app.chordial.work.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jooq.impl.DSL;

/**
 * A workspace in one ZIP file and back: whole or not at all, and proven by opening it before
 * anything is called done.
 */
public final class Backups {

  private final Database database;
  private final Audit audit;
  private final InstantSource clock;
  private final String shop;

  Backups(Database database, Audit audit, InstantSource clock, String shop) {
    this.database = database;
    this.audit = audit;
    this.clock = clock;
    this.shop = shop;
  }

  /** Writes everything as it is now into a file, in the place of one that was there. */
  public void backup(Path zip) throws Refusal {
    Path target = zip.toAbsolutePath();
    Path aside = target.resolveSibling(target.getFileName() + ".part");
    Path proof = target.resolveSibling(target.getFileName() + ".proof");
    try {
      Files.createDirectories(folderOf(target));
      database.ask(store -> store.execute("backup to {0}", DSL.inline(aside.toString())));
      unpack(aside, proof);
      Workspace.open(proof, clock).close();
      Files.move(aside, target, StandardCopyOption.REPLACE_EXISTING);
      audit.note(Audit.Deed.BACKUP, String.valueOf(zip.getFileName()));
    } catch (IOException failure) {
      throw new Trouble("the backup of " + shop).refusal(failure);
    } finally {
      remove(aside);
      remove(proof);
    }
  }

  /** Makes a workspace of a backup in a folder that is new or empty. */
  public static void restore(Path zip, Path folder, InstantSource clock) throws Refusal {
    Workspace.refuseFull(folder);
    if (!Files.isRegularFile(zip)) {
      throw new Refusal("There is no file " + zip + ".", "Nothing was changed.", "Check the name.");
    }
    Path target = folder.toAbsolutePath();
    Path aside = target.resolveSibling(target.getFileName() + ".part");
    try {
      Files.createDirectories(folderOf(target));
      unpack(zip, aside);
      try (Workspace restored = Workspace.open(aside, clock)) {
        restored.makeFolders();
        restored.audit().note(Audit.Deed.RESTORE, String.valueOf(zip.getFileName()));
      }
      Files.deleteIfExists(target);
      Files.move(aside, target);
    } catch (IOException failure) {
      throw new Trouble(String.valueOf(folder.getFileName())).refusal(failure);
    } finally {
      remove(aside);
    }
  }

  private static Path folderOf(Path file) throws IOException {
    Path folder = file.getParent();
    if (folder == null) {
      throw new IOException(file + " is no place for a file");
    }
    return folder;
  }

  private static void unpack(Path zip, Path folder) throws IOException, Refusal {
    remove(folder);
    Files.createDirectories(folder);
    boolean isFound = false;
    try (InputStream file = Files.newInputStream(zip);
        ZipInputStream entries = new ZipInputStream(file)) {
      for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        if (entry.getName().equals(Workspace.STORE_FILE)) {
          isFound = true;
          try (OutputStream store = Files.newOutputStream(folder.resolve(Workspace.STORE_FILE))) {
            entries.transferTo(store);
          }
        }
      }
    }
    if (!isFound) {
      throw new Refusal(
          zip.getFileName() + " is not a backup of a Chordial workspace.",
          "Nothing was changed.",
          "Choose another file.");
    }
  }

  /** Removes what was only on the way; what can't be removed is left. */
  private static void remove(Path path) throws Refusal {
    if (!Files.exists(path)) {
      return;
    }
    try (Stream<Path> files = Files.walk(path)) {
      List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : deepestFirst) {
        Files.deleteIfExists(file);
      }
    } catch (IOException failure) {
      throw new Trouble(path.toString()).refusal(failure);
    }
  }
}
