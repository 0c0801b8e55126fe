package app.chordial.ui.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.logging.Level;
import java.util.logging.Logger;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The preferences on disk: written aside and moved into place, so that there is always a whole
 * file. What can't be read or written is logged and done without; nobody is stopped by a
 * preference.
 */
public final class PreferencesFile {

  private static final Logger LOG = Logger.getLogger(PreferencesFile.class.getName());
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Path file;

  /**
   * @param folder the user's data folder
   */
  public PreferencesFile(Path folder) {
    file = folder.resolve("preferences.json");
  }

  public Preferences read() {
    try {
      return JSON.readValue(Files.readAllBytes(file), Preferences.class);
    } catch (NoSuchFileException _) {
      return Preferences.DEFAULT;
    } catch (IOException | JacksonException e) {
      LOG.log(Level.WARNING, "The preferences can't be read; beginning with the usual ones.", e);
      return Preferences.DEFAULT;
    }
  }

  public void write(Preferences preferences) {
    try {
      Files.createDirectories(file.getParent());
      Path aside = Files.createTempFile(file.getParent(), "preferences", ".tmp");
      Files.write(aside, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(preferences));
      Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException | JacksonException e) {
      LOG.log(Level.WARNING, "The preferences can't be written.", e);
    }
  }
}
