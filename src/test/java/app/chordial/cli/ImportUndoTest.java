package app.chordial.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.cli.Calls.Said;
import app.chordial.store.Workspace;
import app.chordial.work.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Imports taken back from a terminal. */
class ImportUndoTest {

  @TempDir Path folder;
  private Path shop;
  private Calls calls;

  @BeforeEach
  void makeAShop() {
    shop = folder.resolve("tea.chordial");
    calls = new Calls(folder.resolve("log.txt"));
    ok("new", "--workspace", shop, "--currency", "GBP", "--zone", "Europe/London");
  }

  private String ok(Object... args) {
    Said said = calls.call(args);
    assertThat(said.err()).isEmpty();
    assertThat(said.code()).isZero();
    return said.out();
  }

  private Path file(String... rows) throws IOException {
    Path file = Files.createTempFile(folder, "events", ".csv");
    Files.writeString(
        file, "email,type,at,product,amount,id\n" + String.join("\n", List.of(rows)) + "\n");
    return file;
  }

  private String customers() {
    return ok("customers", "--workspace", shop).replaceAll("dataVersion.*", "");
  }

  @Test
  void aFileImportedTwiceIsTakenBackTwice() throws IOException {
    Path file = file("ann@example.com,purchase,2026-11-01T10:00:00Z,tea,4.50,");
    String before = customers();
    ok("import", file, file, "--workspace", shop);
    String imported = customers();
    assertThat(imported).contains("1 × purchase");
    assertThat(ok("import", "--undo", 1, "--workspace", shop))
        .startsWith("Import 1 was taken back.");
    assertThat(customers()).isEqualTo(imported);
    ok("import", "--undo", 2, "--workspace", shop);
    assertThat(customers()).isEqualTo(before);
    ok("import", file, "--workspace", shop);
    assertThat(customers()).isEqualTo(imported);
  }

  @Test
  void aLargerRefundIsTakenBackAlone() throws IOException {
    Path first =
        file(
            "ann@example.com,purchase,2026-11-01T10:00:00Z,tea,4.50,p1",
            "ann@example.com,refund,2026-11-03T10:00:00Z,tea,1.00,r1");
    Path later = file("ann@example.com,refund,2026-11-07T10:00:00Z,tea,4.50,r1");
    ok("import", first, "--workspace", shop);
    String before = customers();
    ok("import", later, first, later, "--workspace", shop);
    assertThat(customers()).contains("2 × refund");
    for (int batch : List.of(3, 2, 4)) {
      ok("import", "--undo", batch, "--workspace", shop);
    }
    assertThat(customers()).isEqualTo(before).contains("1 × refund");
  }

  @Test
  void whatIsNotThereCannotBeTakenBackAndItIsSaidWhatCan() throws IOException {
    ok("import", file("ann@example.com,view,2026-11-01T10:00:00Z,tea,,"), "--workspace", shop);
    Said said = calls.call("import", "--undo", 7, "--workspace", shop);
    assertThat(said.code()).isEqualTo(1);
    assertThat(said.complaints())
        .containsExactly("There is no import 7 to undo. Nothing was changed. There are: 1.");
    ok("import", "--undo", 1, "--workspace", shop);
    assertThat(calls.call("import", "--undo", 1, "--workspace", shop).complaints())
        .containsExactly("There is no import 1 to undo. Nothing was changed. There are none.");
  }

  @Test
  void theFirstLineOfAFileTakenBackIsForgotten() throws IOException, Refusal {
    ok("import", file("ann@example.com,view,2026-11-01T10:00:00Z,tea,,"), "--workspace", shop);
    ok("import", file("bo@example.com,view,2026-11-01T10:00:00Z,tea,,"), "--workspace", shop);
    ok("import", "--undo", 2, "--workspace", shop);
    try (Workspace workspace = Workspace.open(shop, InstantSource.system())) {
      assertThat(workspace.noted("import.header.1")).isPresent();
      assertThat(workspace.noted("import.header.2")).isEmpty();
    }
  }
}
