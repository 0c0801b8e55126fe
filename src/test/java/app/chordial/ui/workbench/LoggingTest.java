package app.chordial.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.ConsoleHandler;
import java.util.logging.Handler;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoggingTest {

  private final Logger root = Logger.getLogger("");
  private final List<Handler> before = List.of(root.getHandlers());

  @TempDir Path folder;

  @AfterEach
  void logAsBefore() {
    for (Handler handler : root.getHandlers()) {
      root.removeHandler(handler);
      if (!before.contains(handler)) {
        handler.close();
      }
    }
    before.forEach(root::addHandler);
  }

  @Test
  void whatIsLoggedStandsInTheFileAndNotOnTheConsole() throws IOException {
    root.addHandler(new ConsoleHandler());
    Logging.begin(folder);
    root.info("a word");
    assertThat(root.getHandlers()).noneMatch(ConsoleHandler.class::isInstance);
    assertThat(Files.readString(folder.resolve("chordial-0.log"))).contains("a word");
  }

  @Test
  void whereNoFileCanBeWrittenTheConsoleStays() throws IOException {
    Handler console = new ConsoleHandler();
    root.addHandler(console);
    Path file = Files.writeString(folder.resolve("file"), "in the way");
    Logging.begin(file);
    assertThat(root.getHandlers()).contains(console);
  }
}
