package app.chordial.ui.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** The log of the window: two files of a megabyte in the user's folder. */
public final class Logging {

  private static final int BYTES = 1_000_000;
  private static final int FILES = 2;

  private Logging() {}

  /**
   * Sends everything from information on to {@code chordial-0.log} and nothing to the console; only
   * where that file can't be written, the console stays.
   */
  public static void begin(Path folder) {
    Logger root = Logger.getLogger("");
    try {
      Files.createDirectories(folder);
      String pattern = folder.toString().replace("%", "%%") + "/chordial-%g.log";
      FileHandler file = new FileHandler(pattern, BYTES, FILES, true);
      file.setFormatter(new SimpleFormatter());
      file.setLevel(Level.INFO);
      file.setEncoding("UTF-8");
      for (Handler console : root.getHandlers()) {
        root.removeHandler(console);
      }
      root.addHandler(file);
    } catch (IOException e) {
      root.log(Level.WARNING, "There is no log file, only the console.", e);
    }
  }
}
