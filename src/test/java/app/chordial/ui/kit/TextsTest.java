package app.chordial.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {

  private static final Path SOURCES = Path.of("src/main/java/app/chordial/ui");
  private static final Path BUNDLE = Path.of("src/main/resources/app/chordial/ui/texts.properties");
  private static final Pattern KEY = Pattern.compile("Texts\\s*\\.text\\(\\s*\"([^\"]+)\"\\s*[,)]");
  private static final Pattern STRING = Pattern.compile("\"([^\"]*)\"");

  @Test
  void everyTextThatTheWindowAsksForIsThere() {
    List<String> keys = found(KEY);
    assertThat(keys).hasSizeGreaterThan(40);
    assertThat(keys).allSatisfy(key -> assertThat(Texts.has(key)).as(key).isTrue());
  }

  @Test
  void everyTextIsAPatternThatCanBeFilledIn() {
    for (String key : bundle().keySet()) {
      String pattern = bundle().getString(key);
      assertThat(new MessageFormat(pattern.replace("'", "''"), Locale.UK).toPattern())
          .as(key)
          .isNotBlank();
      assertThat(pattern.split("\\*\\*", -1).length % 2).as(key + " opens and closes **").isOne();
    }
  }

  /** A key is used whole, or a piece of code knows how it begins or ends. */
  @Test
  void noTextIsLeftOver() {
    List<String> strings = found(STRING);
    assertThat(bundle().keySet())
        .allSatisfy(
            key ->
                assertThat(strings)
                    .as(key)
                    .anyMatch(
                        used ->
                            used.length() > 3
                                && (key.equals(used)
                                    || key.startsWith(used)
                                    || key.contains("." + used)
                                    || (used.startsWith(".") && key.endsWith(used)))));
  }

  @Test
  void noKeyIsThereTwice() throws IOException {
    List<String> keys =
        Files.readAllLines(BUNDLE).stream()
            .filter(line -> !line.startsWith("#") && line.contains(" = "))
            .map(line -> line.substring(0, line.indexOf(" = ")))
            .toList();
    assertThat(keys).doesNotHaveDuplicates();
  }

  @Test
  void anApostropheIsJustAnApostrophe() {
    assertThat(new MessageFormat("it's {0}".replace("'", "''"), Locale.UK).format(new Object[] {1}))
        .isEqualTo("it's 1");
  }

  private static ResourceBundle bundle() {
    return ResourceBundle.getBundle("app.chordial.ui.texts", Locale.ROOT);
  }

  private static List<String> found(Pattern pattern) {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      TreeSet<String> keys = new TreeSet<>();
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        pattern
            .matcher(Files.readString(file))
            .results()
            .map((MatchResult match) -> match.group(1))
            .forEach(keys::add);
      }
      return List.copyOf(keys);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
