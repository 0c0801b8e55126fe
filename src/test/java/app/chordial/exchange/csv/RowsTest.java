package app.chordial.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.chordial.work.Progress;
import app.chordial.work.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowsTest {

  @TempDir Path folder = Path.of("");

  @Test
  @Tag("law")
  void whateverIsWrittenByTheStandardIsReadAsItWasMeant() throws IOException, Refusal {
    for (int seed = 0; seed < 400; seed++) {
      NastyFile nasty = NastyFile.of(new Random(seed));
      Path file = nasty.writeTo(folder);
      Dialect dialect = Detecting.detect(file, Progress.NONE);
      assertThat(dialect).as("seed %d", seed).isEqualTo(nasty.dialect());
      List<Row> rows = all(file);
      assertThat(rows).as("seed %d", seed).hasSameSizeAs(nasty.rows());
      for (int i = 0; i < rows.size(); i++) {
        Row row = rows.get(i);
        assertThat(row.shown())
            .as("seed %d row %d", seed, i)
            .isEqualTo(nasty.rows().get(i).stream().map(RowsTest::trimmed).toList());
        assertThat(row.line()).as("seed %d row %d", seed, i).isEqualTo(nasty.lines().get(i));
      }
    }
  }

  @Test
  @Tag("law")
  void theRawTextOfARowReadAgainIsTheSameRow() throws IOException, Refusal {
    for (int seed = 0; seed < 200; seed++) {
      NastyFile nasty = NastyFile.of(new Random(seed));
      Path file = nasty.writeTo(folder);
      List<Row> rows = all(file);
      Path again = folder.resolve("again.csv");
      String header = String.join(String.valueOf(nasty.dialect().delimiter()), names(file));
      StringBuilder text = new StringBuilder(header);
      rows.forEach(row -> text.append('\n').append(row.raw()));
      Files.writeString(again, text, nasty.dialect().charset());
      Dialect dialect = new Dialect(nasty.dialect().delimiter(), nasty.dialect().charset(), false);
      List<Row> readAgain = all(again, dialect);
      assertThat(readAgain.stream().map(Row::shown).toList())
          .as("seed %d", seed)
          .isEqualTo(rows.stream().map(Row::shown).toList());
    }
  }

  @Test
  void aQuotationMarkThatNeverClosesCostsItsLineOnly() throws IOException, Refusal {
    Path file = write("a,b\n1,2\n\"3,4\n5,6\n\"7\" x,8\n9,\"ten\n\neleven\"\n12,13\n");
    List<Row> rows = all(file);
    assertThat(rows.stream().map(Row::line)).containsExactly(2L, 3L, 4L, 5L, 6L, 9L);
    assertThat(rows.stream().filter(row -> !row.fault().isEmpty()).map(Row::raw))
        .containsExactly("\"3,4", "\"7\" x,8");
    assertThat(rows.get(4).text(1)).isEqualTo("ten\n\neleven");
    assertThat(rows.get(5).shown()).containsExactly("12", "13");
  }

  @Test
  void rowsThatAreAllBrokenAreAllSetAside() throws IOException, Refusal {
    List<Row> rows = all(write("a,b\n\"1,2\n\"3\n\"4"));
    assertThat(rows).hasSize(3).allMatch(row -> !row.fault().isEmpty());
    assertThat(rows.stream().map(Row::raw)).containsExactly("\"1,2", "\"3", "\"4");
  }

  @Test
  void aCellBeyondAllMeasureCostsItsLineOnly() throws IOException, Refusal {
    String long5 = "x,y\n".repeat(1_200_000);
    List<Row> rows = all(write("a,b\n\"open,1\n" + long5));
    assertThat(rows).hasSize(1_200_001);
    assertThat(rows.getFirst().fault()).isNotEmpty();
    assertThat(rows.getLast().shown()).containsExactly("x", "y");
    assertThat(rows.getLast().line()).isEqualTo(1_200_002);
  }

  @Test
  void aRowWithTooManyCellsIsAtFaultAndOneThatASpreadsheetShortenedIsNot()
      throws IOException, Refusal {
    List<Row> rows = all(write("a,b,c\n1,2,3,4\n1,2,3,,\n1\n\"1\n2\",3\n"));
    assertThat(rows.get(0).fault()).contains("4 cells");
    assertThat(rows.get(1).fault()).isEmpty();
    assertThat(rows.get(2).fault()).isEmpty();
    assertThat(rows.get(2).text(2)).isEmpty();
    assertThat(rows.get(3).fault()).contains("quotation mark");
  }

  @Test
  void headersAreFoundWhateverTheirCaseAndPlace() throws IOException, Refusal {
    Path file = write("\uFEFF Email ,First NAME,email\nx@example.com,Ann,second\n");
    try (Rows rows = Rows.open(file, Detecting.detect(file, Progress.NONE), Progress.NONE)) {
      assertThat(rows.headers().column("EMAIL")).isZero();
      assertThat(rows.headers().column("first name")).isEqualTo(1);
      assertThat(rows.headers().column("phone")).isEqualTo(-1);
      assertThat(rows.headers().key()).isEqualTo(new Headers(List.of("first name", "EMAIL")).key());
    }
  }

  @Test
  void aTableFromASpreadsheetInUtf16IsRead() throws IOException, Refusal {
    Path file = folder.resolve("unicode.txt");
    Files.write(file, "\uFEFFName\tOrt\nJürgen\tKöln\n".getBytes(StandardCharsets.UTF_16LE));
    assertThat(all(file).getFirst().shown()).containsExactly("Jürgen", "Köln");
  }

  @Test
  void letterThatIsNoUtf8AnywhereInALargeFileIsNoticed() throws IOException, Refusal {
    Path file = folder.resolve("large.csv");
    String text = "a,b\n" + "1,Größe\n".repeat(50_000);
    Files.writeString(file, text);
    assertThat(Detecting.detect(file, Progress.NONE).charset()).isEqualTo(StandardCharsets.UTF_8);
    byte[] bytes = Arrays.copyOf(text.getBytes(StandardCharsets.UTF_8), text.length() + 50_002);
    bytes[bytes.length - 2] = (byte) 0xe9;
    bytes[bytes.length - 1] = '\n';
    Files.write(file, bytes);
    assertThat(Detecting.detect(file, Progress.NONE).charset().name()).isEqualTo("windows-1252");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "  \n \n", "\uFEFF"})
  void anEmptyFileIsRefused(String text) throws IOException {
    Path file = write(text);
    assertThatThrownBy(() -> all(file))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("is empty")
        .hasMessageContaining("your data are as they were")
        .hasMessageContaining("Export it again");
  }

  @Test
  void aFileWithNamesAndNoRowsIsRefused() throws IOException {
    Path file = write("Email,First Name\n\n");
    assertThatThrownBy(() -> all(file))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("no rows below");
  }

  @Test
  void whatIsNoTableIsRefusedByItsName() throws IOException {
    Path workbook = Files.write(folder.resolve("a.xlsx"), new byte[] {'P', 'K', 3, 4, 9, 9});
    assertThatThrownBy(() -> all(workbook)).hasMessageContaining("save the sheet as CSV");
    Path picture = Files.write(folder.resolve("a.png"), new byte[] {(byte) 0x89, 'P', 0, 0, 1});
    assertThatThrownBy(() -> all(picture)).hasMessageContaining("binary");
    Path page = write("<!DOCTYPE html><html><body>Please log in</body></html>");
    assertThatThrownBy(() -> all(page)).hasMessageContaining("log-in page");
    Path cut = Files.write(folder.resolve("a.gz"), cutGzip());
    assertThatThrownBy(() -> all(cut)).hasMessageContaining("damaged");
    assertThatThrownBy(() -> all(folder.resolve("missing.csv"))).isInstanceOf(Refusal.class);
  }

  @Test
  void progressCountsTheBytesOfTheFileAndCancellingStops() throws IOException, Refusal {
    Path file = write("a,b\n" + "1,2\n".repeat(1_000_000));
    List<Long> told = new ArrayList<>();
    Progress watching = progress(told, Long.MAX_VALUE);
    readAll(file, watching);
    assertThat(told).isSorted().hasSizeGreaterThan(3).endsWith(Files.size(file));
    Progress cancelling = progress(new ArrayList<>(), 2_000_000);
    assertThatThrownBy(() -> readAll(file, cancelling)).isInstanceOf(CancellationException.class);
  }

  private static void readAll(Path file, Progress progress) throws IOException, Refusal {
    try (Rows rows = Rows.open(file, Detecting.detect(file, Progress.NONE), progress)) {
      while (rows.next() != null) {
        // only the reading matters
      }
    }
  }

  private static Progress progress(List<Long> told, long until) {
    return new Progress() {
      private long at;

      @Override
      public void at(long done, long total, String doing) {
        told.add(done);
        at = done;
      }

      @Override
      public boolean isCancelled() {
        return at >= until;
      }
    };
  }

  private static byte[] cutGzip() {
    NastyFile packed = NastyFile.of(new Random(1));
    for (int seed = 2; !packed.dialect().isPacked(); seed++) {
      packed = NastyFile.of(new Random(seed));
    }
    return Arrays.copyOf(packed.bytes(), packed.bytes().length / 2);
  }

  private static String trimmed(String cell) {
    return Guard.unprotect(cell.strip());
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("table.csv"), text);
  }

  private static List<String> names(Path file) throws IOException, Refusal {
    try (Rows rows = Rows.open(file, Detecting.detect(file, Progress.NONE), Progress.NONE)) {
      return rows.headers().names();
    }
  }

  private static List<Row> all(Path file) throws IOException, Refusal {
    return all(file, Detecting.detect(file, Progress.NONE));
  }

  private static List<Row> all(Path file, Dialect dialect) throws IOException, Refusal {
    try (Rows rows = Rows.open(file, dialect, Progress.NONE)) {
      return rows.sample(Integer.MAX_VALUE);
    }
  }
}
