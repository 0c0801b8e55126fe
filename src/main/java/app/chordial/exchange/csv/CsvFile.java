package app.chordial.exchange.csv;

import app.chordial.work.Refusal;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.nio.file.Path;
import java.util.List;

/** A CSV file of ours: UTF-8, commas, every cell safe to open in a spreadsheet. */
public final class CsvFile {

  /** Where the rows of one file go. */
  public interface Lines {

    /** Writes one row; a null cell is empty. */
    void row(List<String> cells);
  }

  /** What writes the rows. */
  public interface Body {
    void writeTo(Lines lines);
  }

  private CsvFile() {}

  /**
   * Writes a file whole, as {@link AtomicFile} does.
   *
   * @throws Refusal if it can't be written
   */
  public static void write(Path target, List<String> headers, Body body) throws Refusal {
    AtomicFile.write(
        target,
        out -> {
          CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
          csv.writeRecord(headers);
          body.writeTo(cells -> row(csv, headers.size(), cells));
          csv.flush();
        });
  }

  private static void row(CsvWriter csv, int width, List<String> cells) {
    if (cells.size() != width) {
      throw new IllegalArgumentException(cells.size() + " cells under " + width + " headers");
    }
    CsvWriter.CsvWriterRecord record = csv.writeRecord();
    for (String cell : cells) {
      record.writeField(Guard.protect(cell));
    }
    record.endRecord();
  }
}
