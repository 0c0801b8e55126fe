package app.chordial.store;

import static app.chordial.store.Shop.bought;
import static app.chordial.store.Shop.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.chordial.work.Progress;
import app.chordial.work.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceTest {

  @TempDir private Path parent;
  private Path folder;

  @BeforeEach
  void name() {
    folder = parent.resolve("shop.chordial");
  }

  private void refuses(String saying) {
    assertThatThrownBy(() -> Workspace.open(folder, Shop.CLOCK).close())
        .isInstanceOf(Refusal.class)
        .hasMessageContaining(saying);
  }

  @Test
  void aMissingFolderIsRefused() {
    refuses("There is no folder");
  }

  @Test
  void aFolderThatIsNoWorkspaceIsRefused() throws IOException {
    Files.createDirectories(folder);
    refuses("is not a Chordial workspace");
  }

  @Test
  void aFolderWithContentIsNotMadeAWorkspace() throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("letter.txt"), "Dear");
    assertThatThrownBy(() -> Workspace.create(folder, Shop.SETTINGS, Shop.CLOCK))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("is not empty");
    assertThat(folder).isDirectoryContaining("glob:**letter.txt");
  }

  @Test
  void theShopsSettingsAreThereAgain() throws Refusal {
    try (Shop shop = new Shop(folder)) {
      shop.reopen();
      assertThat(shop.workspace().shop()).isEqualTo(Shop.SETTINGS);
    }
    assertThat(folder.resolve("backups")).isDirectory();
    assertThat(folder.resolve("exports")).isDirectory();
    assertThat(folder.resolve("store.owner")).doesNotExist();
  }

  @Test
  void aSecondOpeningIsToldWhoHasIt() throws Refusal {
    try (Shop shop = new Shop(folder)) {
      refuses("process " + ProcessHandle.current().pid());
      assertThat(shop.workspace().shop().name()).isEqualTo("Harbour & Hearth");
    }
    Shop.openAndClose(folder);
  }

  @Test
  void anotherProcessIsRefused() throws Refusal, IOException, InterruptedException {
    try (Shop shop = new Shop(folder)) {
      Process other =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  OpenWorkspace.class.getName(),
                  shop.workspace().folder().toString())
              .redirectErrorStream(true)
              .start();
      String told =
          new String(
              other.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
      assertThat(other.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(told).contains("is open already: process " + ProcessHandle.current().pid());
      assertThat(other.exitValue()).isEqualTo(1);
    }
  }

  @Test
  void aDamagedStoreIsRefusedAndLeftAsItIs() throws Refusal, IOException {
    new Shop(folder).close();
    byte[] broken = new byte[20_000];
    Files.write(folder.resolve("store.mv.db"), broken);
    refuses("is damaged");
    assertThat(Files.readAllBytes(folder.resolve("store.mv.db"))).isEqualTo(broken);
  }

  @Test
  void aStoreOfANewerVersionIsRefused() throws Refusal, SQLException {
    new Shop(folder).close();
    try (Connection connection =
        DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("store"), "sa", "")) {
      connection
          .createStatement()
          .execute(
              "insert into \"flyway_schema_history\" select 99, '99', 'later', \"type\","
                  + " 'V99__later.sql', 1, \"installed_by\", \"installed_on\", 1, true"
                  + " from \"flyway_schema_history\" where \"version\" = '1'");
      connection.createStatement().execute("shutdown");
    }
    refuses("newer version of Chordial");
  }

  @Test
  void theNewestMigrationIsTheVersionThatIsExpected() {
    ClassLoader resources = Schema.class.getClassLoader();
    assertThat(resources.getResource(Schema.MIGRATIONS)).isNotNull();
    assertThat(Path.of("src/main/resources", Schema.MIGRATIONS))
        .isDirectoryContaining("glob:**/V" + Schema.NEWEST + "__*.sql")
        .isDirectoryNotContaining("glob:**/V" + (Schema.NEWEST + 1) + "__*.sql");
  }

  @Test
  void aDraftThatWasOpenWhenTheProcessDiedLeavesNoTrace()
      throws Refusal, IOException, SQLException {
    Path copy = parent.resolve("copy.chordial");
    List<String> before;
    try (Shop shop = new Shop(folder)) {
      shop.take("shop", List.of(bought(id("7"), "2026-05-01T10:00:00Z", "a", 1, "A1")));
      shop.shut();
      before = Dump.tables(folder);
      shop.reopen();
      try (ImportDraft draft = shop.draft("mail", new RandomFacts(5).facts(300))) {
        assertThat(draft.counts().allEvents().added()).isPositive();
        Files.createDirectories(copy);
        Files.copy(
            folder.resolve("store.mv.db"),
            copy.resolve("store.mv.db"),
            StandardCopyOption.REPLACE_EXISTING);
      }
    }
    try (Workspace died = Workspace.open(copy, Shop.CLOCK)) {
      assertThat(died.imports().batches()).hasSize(1);
      assertThat(died.audience(Progress.NONE).events().size()).isEqualTo(1);
    }
    assertThat(Dump.tables(copy)).isEqualTo(before);
  }

  @Test
  void anInterruptedThreadDoesNotCloseTheStoreForOthers()
      throws Refusal, IOException, InterruptedException {
    try (Shop shop = new Shop(folder)) {
      Thread interrupted =
          Thread.ofPlatform()
              .unstarted(
                  () -> {
                    Thread.currentThread().interrupt();
                    take(shop);
                  });
      interrupted.start();
      interrupted.join();
      assertThat(shop.audience().events().size()).isEqualTo(1);
      shop.reopen();
      assertThat(shop.audience().events().size()).isEqualTo(1);
    }
  }

  private static void take(Shop shop) {
    try {
      shop.take("shop", List.of(bought(id("7"), "2026-05-01T10:00:00Z", "a", 1, "A1")));
    } catch (Refusal | IOException failure) {
      throw new AssertionError(failure);
    }
  }

  @Test
  void onlyOneDraftIsOpenAtATime() throws Refusal, IOException {
    try (Shop shop = new Shop(folder);
        ImportDraft draft = shop.draft("mail", List.of())) {
      assertThatThrownBy(() -> shop.draft("shop", List.of()).close())
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("under way");
      assertThat(draft.source().format()).isEqualTo("mail");
    }
  }
}
