package app.chordial.ui.workbench;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where a platform wants a program to keep what belongs to its user. */
public final class UserFolder {
  private UserFolder() {}

  /**
   * Chordial's folder: below XDG_DATA_HOME or ~/.local/share, ~/Library/Application Support, or
   * APPDATA.
   *
   * @param system the name of the operating system, as Java tells it
   * @param home the user's home folder
   * @param environment the process's environment
   */
  public static Path of(String system, Path home, Map<String, String> environment) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("mac")) {
      return home.resolve("Library", "Application Support", "Chordial");
    }
    if (name.startsWith("windows")) {
      String appData = environment.getOrDefault("APPDATA", "");
      return (appData.isEmpty() ? home.resolve("AppData", "Roaming") : Path.of(appData))
          .resolve("Chordial");
    }
    String data = environment.getOrDefault("XDG_DATA_HOME", "");
    return (data.isEmpty() ? home.resolve(".local", "share") : Path.of(data)).resolve("chordial");
  }
}
