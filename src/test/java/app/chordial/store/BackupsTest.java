package app.chordial.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.chordial.work.Progress;
import app.chordial.work.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {

  @TempDir private Path parent;
  private Shop shop;
  private Path zip;
  private Path target;

  @BeforeEach
  void open() throws Refusal, IOException {
    shop = new Shop(parent.resolve("shop.chordial"));
    shop.take("shop", new RandomFacts(3).facts(200));
    zip = shop.workspace().backupFolder().resolve("monday's.zip");
    target = parent.resolve("restored.chordial");
  }

  @AfterEach
  void close() throws Refusal {
    shop.close();
  }

  @Test
  void whatIsRestoredEqualsWhatWasBackedUp() throws Refusal, IOException {
    List<String> before = Dump.audience(shop.audience());
    String version = shop.workspace().dataVersion();
    shop.workspace().backups().backup(zip);
    shop.take("shop", new RandomFacts(4).facts(50));
    Backups.restore(zip, target, Shop.CLOCK);
    try (Workspace restored = Workspace.open(target, Shop.CLOCK)) {
      assertThat(Dump.audience(restored.audience(Progress.NONE))).isEqualTo(before);
      assertThat(restored.dataVersion()).isEqualTo(version);
      assertThat(restored.shop()).isEqualTo(Shop.SETTINGS);
      assertThat(restored.backupFolder()).isDirectory();
    }
    assertThat(names(shop.workspace().backupFolder())).containsExactly("monday's.zip");
    assertThat(names(parent)).containsExactly("restored.chordial", "shop.chordial");
  }

  @Test
  void whatIsNoBackupIsRefusedAndLeavesNothing() throws IOException {
    Path letter = Files.writeString(parent.resolve("letter.zip"), "Dear");
    assertThatThrownBy(() -> Backups.restore(letter, target, Shop.CLOCK))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("is not a backup");
    assertThat(names(parent)).containsExactly("letter.zip", "shop.chordial");
  }

  @Test
  void aTornBackupIsRefusedAndLeavesNothing() throws Refusal, IOException {
    shop.workspace().backups().backup(zip);
    byte[] whole = Files.readAllBytes(zip);
    Path torn = parent.resolve("torn.zip");
    Files.write(torn, java.util.Arrays.copyOf(whole, whole.length / 2));
    assertThatThrownBy(() -> Backups.restore(torn, target, Shop.CLOCK)).isInstanceOf(Refusal.class);
    assertThat(names(parent)).containsExactly("shop.chordial", "torn.zip");
  }

  @Test
  void aFolderWithContentIsNotOverwritten() throws Refusal {
    shop.workspace().backups().backup(zip);
    assertThatThrownBy(() -> Backups.restore(zip, shop.workspace().folder(), Shop.CLOCK))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("is not empty");
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }
}
