package app.chordial.store;

import app.chordial.work.Refusal;
import java.nio.file.Path;

/** Another process that opens a workspace, says what it was told, and exits. */
final class OpenWorkspace {

  private OpenWorkspace() {}

  public static void main(String[] args) {
    try {
      Workspace.open(Path.of(args[0]), Shop.CLOCK).close();
    } catch (Refusal refusal) {
      System.err.println(refusal.getMessage());
      System.exit(1);
    }
  }
}
