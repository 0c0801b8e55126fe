package app.chordial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Habits that only the text shows. */
class SourcesTest {

  private static final Path PROGRAM = Path.of("src/main/java");
  private static final Path ALL = Path.of("src");

  @Test
  void nobodyCatchesEverything() throws IOException {
    assertThat(matches(PROGRAM, "catch\\s*\\([^)]*\\b(Exception|Throwable)\\b\\s+\\w+\\s*\\)"))
        .as("catch what you can name; a bug belongs to the one handler of uncaught exceptions")
        .isEmpty();
  }

  @Test
  void nothingIsLeftForLater() throws IOException {
    assertThat(matches(ALL, "\\b(TO" + "DO|FIX" + "ME)\\b"))
        .as("finish it, or leave it out and say so")
        .isEmpty();
  }

  @Test
  void noTestIsSwitchedOff() throws IOException {
    assertThat(matches(ALL, "@(org\\.junit\\.jupiter\\.api\\.)?Dis" + "abled\\b"))
        .as("mend it or remove it")
        .isEmpty();
  }

  @Test
  void aChoiceOfCasesNamesThemAll() throws IOException {
    for (String layer : List.of("decision", "simulation", "response", "rhythm")) {
      assertThat(
              matches(PROGRAM.resolve("app/chordial").resolve(layer), "^[ \\t]*default\\s*(->|:)"))
          .as("where every case is ours, a switch names them, so that a new one shows every place")
          .isEmpty();
    }
  }

  /** Places as {@code file:line}, with the line. */
  private static List<String> matches(Path folder, String regex) throws IOException {
    Pattern pattern = Pattern.compile(regex, Pattern.MULTILINE);
    try (var files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .sorted()
          .flatMap(file -> matches(file, pattern).stream())
          .toList();
    }
  }

  private static List<String> matches(Path file, Pattern pattern) {
    String text = Texts.of(file);
    return pattern
        .matcher(text)
        .results()
        .map(
            hit -> {
              long line =
                  1 + text.substring(0, hit.start()).chars().filter(at -> at == '\n').count();
              return file + ":" + line + " " + hit.group().strip();
            })
        .toList();
  }
}
