package app.chordial;

import app.chordial.cli.CommandLineProgram;
import app.chordial.cli.SampleLoop;
import app.chordial.cli.Surroundings;
import app.chordial.cli.Terminal;
import app.chordial.job.OpenShop;
import app.chordial.job.Threads;
import app.chordial.ui.ChordialProgram;
import app.chordial.ui.Desktop;
import app.chordial.ui.workbench.UserFolder;
import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.logging.LogManager;

/**
 * Starts Chordial: arguments run the command line, none open the window; where there is no display,
 * none show the loop on the command line.
 */
public final class App {

  private App() {}

  public static void main(String[] args) throws IOException {
    System.setProperty("org.jooq.no-logo", "true");
    System.setProperty("org.jooq.no-tips", "true");
    if (args.length > 0) {
      onTerminal(around -> new CommandLineProgram(around).run(args));
    } else if (hasDisplay()) {
      openWindow();
    } else {
      Path folder = Files.createTempDirectory("chordial-");
      onTerminal(around -> new SampleLoop(around).run(folder));
    }
  }

  private static void openWindow() {
    Path home = Path.of(System.getProperty("user.home"));
    InstantSource clock = InstantSource.system();
    new Desktop(userFolder(), clock, Threads.ofThisMachine())
        .launch(
            (bench, remembered) ->
                new ChordialProgram(bench, remembered, clock, userFolder(), home));
  }

  /** Runs the command line and ends the process with its exit code. */
  private static void onTerminal(ToIntFunction<Surroundings> work) {
    LogManager.getLogManager().reset();
    Terminal terminal =
        new Terminal(
            new PrintWriter(System.out, false, StandardCharsets.UTF_8),
            new PrintWriter(System.err, true, StandardCharsets.UTF_8),
            isWatched());
    int code;
    try (Threads threads = Threads.ofThisMachine()) {
      threads.meanwhile(OpenShop::prepare);
      Path log = userFolder().resolve("command-line.log");
      code = work.applyAsInt(new Surroundings(InstantSource.system(), threads, terminal, log));
    }
    terminal.out().flush();
    System.exit(code);
  }

  private static Path userFolder() {
    return UserFolder.of(
        System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System.getenv());
  }

  /** A Linux without a display tells so by its environment; elsewhere there always is one. */
  private static boolean hasDisplay() {
    boolean isAsked =
        System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux")
            && System.getProperty("glass.platform") == null;
    return !Boolean.getBoolean("java.awt.headless")
        && (!isAsked || isSet("DISPLAY") || isSet("WAYLAND_DISPLAY"));
  }

  private static boolean isSet(String variable) {
    return !System.getenv().getOrDefault(variable, "").isEmpty();
  }

  @SuppressWarnings("SystemConsoleNull") // it may well be null, where input or output is a file
  private static boolean isWatched() {
    Console console = System.console();
    return console != null && console.isTerminal();
  }
}
