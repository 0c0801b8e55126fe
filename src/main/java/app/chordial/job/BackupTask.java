package app.chordial.job;

import app.chordial.store.Backups;
import app.chordial.work.Refusal;
import java.nio.file.Path;
import java.time.InstantSource;

/** A workspace in one file and back. */
public final class BackupTask {

  private BackupTask() {}

  /** Writes everything as it is now into a file, which is opened once to prove it. */
  public static void backup(OpenShop shop, Path zip) throws Refusal {
    shop.workspace().backups().backup(zip);
  }

  /** Makes a workspace of a backup in a folder that is new or empty. */
  public static void restore(Path zip, Path folder, InstantSource clock) throws Refusal {
    Backups.restore(zip, folder, clock);
  }
}
