package app.chordial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whoever ships Chordial ships these libraries, and has to know on which terms. */
class LicencesPageTest {

  private static final Path PAGE = Path.of("src/site/markdown/licences.md");

  /** Written by the build before the tests; {@code mvn test-compile} makes it anew. */
  private static final Path SHIPPED = Path.of("target/shipped.classpath");

  private static final Pattern ROW =
      Pattern.compile("^\\| ([\\w.-]+) \\| (\\d[\\w.-]*) \\| (?=\\S[^|]*\\|)", Pattern.MULTILINE);

  @Test
  void everyLibraryThatShipsIsListedWithItsVersionAndLicence() {
    assertThat(listed()).containsExactlyInAnyOrderElementsOf(shipped());
  }

  private static Set<String> listed() {
    Set<String> rows = new TreeSet<>();
    ROW.matcher(Texts.of(PAGE))
        .results()
        .map(row -> row.group(1) + " " + row.group(2))
        .forEach(rows::add);
    return rows;
  }

  /** A jar lies in a folder named as its version, in one named as the library. */
  private static Set<String> shipped() {
    Set<String> libraries = new TreeSet<>();
    for (String jar : List.of(Texts.of(SHIPPED).strip().split(File.pathSeparator, -1))) {
      Path path = Path.of(jar);
      int file = path.getNameCount() - 1;
      libraries.add(path.getName(file - 2) + " " + path.getName(file - 1));
    }
    return libraries;
  }
}
