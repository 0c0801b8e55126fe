package app.chordial;

import app.chordial.cli.CommandLineProgram;
import app.chordial.cli.Surroundings;
import app.chordial.cli.Terminal;
import app.chordial.job.Threads;
import app.chordial.ui.workbench.UserFolder;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.logging.LogManager;

/** Starts Chordial: arguments run the command line. */
public final class App {

  private App() {}

  public static void main(String[] args) {
    System.setProperty("org.jooq.no-logo", "true");
    System.setProperty("org.jooq.no-tips", "true");
    Path folder =
        UserFolder.of(
            System.getProperty("os.name"),
            Path.of(System.getProperty("user.home")),
            System.getenv());
    LogManager.getLogManager().reset();
    Terminal terminal =
        new Terminal(
            new PrintWriter(System.out, false, StandardCharsets.UTF_8),
            new PrintWriter(System.err, true, StandardCharsets.UTF_8),
            isWatched());
    int code;
    try (Threads threads = Threads.ofThisMachine()) {
      code =
          new CommandLineProgram(
                  new Surroundings(
                      InstantSource.system(),
                      threads,
                      terminal,
                      folder.resolve("command-line.log")))
              .run(args);
    }
    terminal.out().flush();
    System.exit(code);
  }

  @SuppressWarnings("SystemConsoleNull") // it may well be null, where input or output is a file
  private static boolean isWatched() {
    java.io.Console console = System.console();
    return console != null && console.isTerminal();
  }
}
