package app.chordial.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.chordial.work.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

  @TempDir Path folder = Path.of("");

  @Test
  void aFileThatFailsHalfwayLeavesWhatWasThere() throws IOException, Refusal {
    Path target = folder.resolve("deep").resolve("plan.csv");
    AtomicFile.write(target, out -> out.write("old"));
    assertThatThrownBy(
            () ->
                AtomicFile.write(
                    target,
                    out -> {
                      out.write("half of the new");
                      throw new IOException("disk full");
                    }))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("What was there before is unchanged");
    assertThat(target).hasContent("old");
    try (var files = Files.list(target.getParent())) {
      assertThat(files).containsExactly(target);
    }
  }

  @Test
  void aBugWhileWritingLeavesNoHalfFileEither() {
    Path target = folder.resolve("plan.csv");
    assertThatThrownBy(
            () -> CsvFile.write(target, List.of("a"), lines -> lines.row(List.of("1", "2"))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void formulasAreDefusedInEveryCellThatIsWritten() throws Refusal {
    Path target = folder.resolve("people.csv");
    CsvFile.write(
        target,
        List.of("a", "b"),
        lines -> {
          lines.row(List.of("=HYPERLINK(\"x\")", "@a"));
          lines.row(List.of("-1", "a\nb"));
        });
    assertThat(target).hasContent("a,b\n\"'=HYPERLINK(\"\"x\"\")\",'@a\n'-1,\"a\nb\"\n");
  }
}
