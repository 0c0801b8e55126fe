package app.chordial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page about the architecture says what is there, no less and no more. */
class ArchitecturePageTest {

  private static final Path PAGE = Path.of("src/site/markdown/architecture.md");
  private static final Pattern QUOTED = Pattern.compile("`([^`\\s]+)`");
  private static final Pattern FIRST_CELL =
      Pattern.compile("^\\| `([\\w.]+)` \\|", Pattern.MULTILINE);
  private static final String ROOT = "app.chordial";
  private static final Pattern PACKAGE = Pattern.compile("^app\\.chordial\\.([a-z_.]+)\\.[^.a-z]");

  private final String page = Texts.of(PAGE);
  private final Set<String> classes = classes();

  @Test
  void everyNameOnThePageIsThere() {
    assertThat(named(QUOTED).filter(name -> !isThere(name)))
        .as("names in backticks that are no package, class or file of ours")
        .isEmpty();
  }

  @Test
  void everyPackageIsOnThePage() {
    List<String> rows = named(FIRST_CELL).toList();
    assertThat(packages().stream().filter(name -> !rows.contains(name)))
        .as("packages without a row in the table of %s", PAGE)
        .isEmpty();
  }

  @Test
  void thePageHasThePackagesInTheirOrder() {
    List<String> rows = named(FIRST_CELL).filter(Layers.ORDER::contains).toList();
    assertThat(rows).isEqualTo(Layers.ORDER.stream().filter(name -> !name.isEmpty()).toList());
  }

  private Stream<String> named(Pattern pattern) {
    return pattern.matcher(page).results().map((MatchResult hit) -> hit.group(1));
  }

  /** A file by its path, a package or class in full or from our root on, or a class by its name. */
  private boolean isThere(String name) {
    if (name.contains("/")) {
      return Files.exists(Path.of(name));
    }
    String full = name.startsWith(ROOT) ? name : ROOT + "." + name;
    return full.equals(ROOT)
        || packages().contains(full.substring(ROOT.length() + 1))
        || classes.stream().anyMatch(type -> type.equals(full) || type.endsWith("." + name));
  }

  /** All packages, from our root on; not the root itself. */
  private Set<String> packages() {
    Set<String> packages = new TreeSet<>();
    for (String type : classes) {
      Matcher inner = PACKAGE.matcher(type);
      if (inner.find()) {
        packages.add(inner.group(1));
      }
    }
    return packages;
  }

  /** The names of the program's classes, but for those that are made from the migrations. */
  private static Set<String> classes() {
    Path root =
        Path.of(new Layers.Program().get(ArchitecturePageTest.class).iterator().next().asURI());
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .map(file -> root.relativize(file).toString().replace(File.separatorChar, '/'))
          .filter(file -> file.endsWith(".class") && !file.contains("/store/tables/"))
          .map(file -> file.replace(".class", "").replace('/', '.').replace('$', '.'))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
