package app.chordial.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.ui.kit.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept in the user's folder. */
class KeptTest {

  @TempDir Path folder;

  @Test
  void preferencesComeBackAsTheyWere() {
    Preferences preferences =
        Preferences.DEFAULT
            .withTheme(Theme.DARK)
            .withBounds(new Preferences.Bounds(10, 20, 1440, 900, true))
            .withRecentShop("/shops/one.chordial")
            .withRecentShop("/shops/two.chordial")
            .withRecentShop("/shops/one.chordial");
    new PreferencesFile(folder.resolve("new")).write(preferences);
    assertThat(new PreferencesFile(folder.resolve("new")).read()).isEqualTo(preferences);
    assertThat(preferences.recentShops())
        .containsExactly("/shops/one.chordial", "/shops/two.chordial");
  }

  @Test
  void brokenPreferencesStopNobody() throws IOException {
    Files.writeString(folder.resolve("preferences.json"), "{\"theme\": \"PLAID\", ");
    assertThat(new PreferencesFile(folder).read()).isEqualTo(Preferences.DEFAULT);
  }

  @Test
  void nothingIsLeftAsideAfterWriting() throws IOException {
    new PreferencesFile(folder).write(Preferences.DEFAULT);
    try (var files = Files.list(folder)) {
      assertThat(files.map(path -> path.getFileName().toString()))
          .containsExactly("preferences.json");
    }
  }

  @Test
  void everyPlatformKeepsItWhereItWantsTo() {
    Path home = Path.of("/home/ann");
    assertThat(UserFolder.of("Linux", home, Map.of()))
        .isEqualTo(home.resolve(".local/share/chordial"));
    assertThat(UserFolder.of("Linux", home, Map.of("XDG_DATA_HOME", "/data")))
        .isEqualTo(Path.of("/data/chordial"));
    assertThat(UserFolder.of("Mac OS X", home, Map.of()))
        .isEqualTo(home.resolve("Library/Application Support/Chordial"));
    assertThat(UserFolder.of("Windows 11", home, Map.of("APPDATA", "/appdata")))
        .isEqualTo(Path.of("/appdata/Chordial"));
  }

  @Test
  void theSameMistakeHasTheSameShortCode() {
    List<String> codes =
        List.of(1, 2).stream().map(_ -> Bugs.report(mistake("a")).code()).distinct().toList();
    assertThat(codes).hasSize(1);
    assertThat(codes.getFirst()).matches("[0-9A-V]{4}-[0-9A-V]{4}");
    assertThat(Bugs.report(new IllegalStateException("x")).code()).isNotEqualTo(codes.getFirst());
  }

  @Test
  void aReportHoldsNoDataOfTheShop() {
    assertThat(Bugs.report(mistake("ann@example.com")).details()).doesNotContain("example.com");
  }

  @Test
  void afterAMistakeTheWorkIsSavedAndTheUserIsTold() {
    TestBench test = new TestBench();
    List<Bugs.Report> told = new java.util.ArrayList<>();
    new Bugs(test.background, test.session, told::add)
        .uncaughtException(Thread.currentThread(), mistake("a"));
    assertThat(told).hasSize(1);
    assertThat(test.session.savedProperty().get()).isInstanceOf(Saving.State.Saved.class);
  }

  private static RuntimeException mistake(String words) {
    return new IllegalArgumentException(words);
  }
}
