package app.chordial.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.chordial.cli.Calls.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The disk fills up in the middle: one clear line, nothing half written, the shop as it was. */
class FullDiskTest {

  private static final Path FULL = Path.of("/dev/full");
  private static final int ROWS = 15_000;

  @TempDir Path folder;
  private Path shop;
  private Path large;
  private Calls calls;

  @BeforeEach
  void makeAShop() throws IOException {
    shop = folder.resolve("tea.chordial");
    large = folder.resolve("large.csv");
    calls = new Calls(folder.resolve("log.txt"));
    Path small = folder.resolve("small.csv");
    Files.write(small, rows(20));
    Files.write(large, rows(ROWS));
    ok("new", "--workspace", shop, "--currency", "GBP", "--zone", "Europe/London");
    ok("import", small, "--workspace", shop);
  }

  @AfterEach
  void makeRoom() {
    FullDisk.clear();
  }

  private static List<String> rows(int count) {
    List<String> rows = new ArrayList<>(List.of("email,type,at,product,amount"));
    Instant at = Instant.parse("2026-01-01T10:00:00Z");
    for (int row = 0; row < count; row++) {
      rows.add(
          "c%d@example.com,purchase,%s,tea %d,4.50"
              .formatted(row % 5_000, at.plusSeconds(600L * row), row % 300));
    }
    return rows;
  }

  private Said ok(Object... args) {
    Said said = calls.call(args);
    assertThat(said.err()).isEmpty();
    assertThat(said.code()).isZero();
    return said;
  }

  private static String refused(Said said) {
    assertThat(said.code()).isEqualTo(1);
    assertThat(said.complaints()).hasSize(1);
    assertThat(said.out()).isEmpty();
    assertThat(said.err()).doesNotContain("Exception").doesNotContain("\tat ");
    return said.complaints().getFirst();
  }

  private String customers() {
    return ok("customers", "--workspace", shop, "--json").out();
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.map(Path::toString).filter(name -> !name.endsWith("log.txt")).sorted().toList();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 40_000, 400_000})
  void anImportThatNoLongerFitsLeavesTheShopAsItWas(long room) throws IOException {
    String before = customers();
    List<String> files = files();
    FullDisk.leave(room);
    Said said = calls.call("import", large, "--workspace", shop);
    FullDisk.clear();
    assertThat(refused(said))
        .startsWith("The disk that holds tea.chordial is full.")
        .contains("What was finished before is safe.")
        .contains("Make some room and try again.");
    assertThat(customers()).isEqualTo(before);
    assertThat(files()).isEqualTo(files);
    assertThat(ok("import", large, "--workspace", shop).out()).contains(" 0 set aside");
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 8_000})
  void aPlanThatCannotBeKeptLeavesTheShopAsItWas(long room) {
    String before = customers();
    FullDisk.leave(room);
    Said said = calls.call("plan", "--from", "2026-12-02", "--days", "7", "--workspace", shop);
    FullDisk.clear();
    assertThat(refused(said)).startsWith("The disk that holds tea.chordial is full.");
    assertThat(customers()).isEqualTo(before);
  }

  /** What writes a file writes beside it first: there, the system's own full device stands. */
  private Path onAFullDisk(String name) throws IOException {
    assumeThat(Files.isWritable(FULL)).isTrue();
    Path target = folder.resolve(name);
    Files.writeString(target, "as before");
    Files.createSymbolicLink(folder.resolve(name + ".part"), FULL);
    return target;
  }

  @Test
  void aPlanFileThatNoLongerFitsLeavesTheOneBefore() throws IOException {
    Path target = onAFullDisk("plan.csv");
    String before = customers();
    assertThat(
            refused(
                calls.call(
                    "plan",
                    "--from",
                    "2026-12-02",
                    "--days",
                    "7",
                    "--out",
                    target,
                    "--workspace",
                    shop)))
        .startsWith("plan.csv can't be written to " + folder)
        .contains("What was there before is unchanged.")
        .contains("the disk has room");
    assertThat(target).hasContent("as before");
    assertThat(folder.resolve("plan.csv.part")).doesNotExist();
    assertThat(customers()).isEqualTo(before);
  }

  @Test
  void aBackupThatNoLongerFitsLeavesTheOneBefore() throws IOException {
    Path target = onAFullDisk("tea.zip");
    List<String> files = files();
    String before = customers();
    assertThat(refused(calls.call("backup", target, "--workspace", shop)))
        .contains(" is full.")
        .contains("Make some room and try again.");
    assertThat(target).hasContent("as before");
    assertThat(files()).isEqualTo(files.stream().filter(name -> !name.endsWith(".part")).toList());
    assertThat(customers()).isEqualTo(before);
  }
}
