package app.chordial.exchange.csv;

import app.chordial.work.Progress;
import app.chordial.work.Refusal;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a file, one after the other, never more than two of them in memory. A row whose
 * quotation marks don't match ends with its line, and reading goes on with the next.
 */
public final class Rows implements Closeable {

  private final String name;
  private final RawText text;
  private final char delimiter;
  private final Headers headers;
  private CellsHandler handler = new CellsHandler();
  private CloseableIterator<CellsHandler.Cells> records;
  private long linesBefore;
  private long lastLine;
  private CellsHandler.@Nullable Cells ahead;
  private boolean isAheadBroken;

  private Rows(Path file, RawText text, char delimiter) throws Refusal {
    name = String.valueOf(file.getFileName());
    this.text = text;
    this.delimiter = delimiter;
    records = records();
    advance();
    if (isAheadBroken) {
      throw FileKinds.isBroken(name);
    }
    if (ahead == null) {
      throw FileKinds.isEmpty(name);
    }
    headers = new Headers(ahead.texts());
    advance();
    if (ahead == null && !isAheadBroken) {
      throw FileKinds.hasNoRows(name);
    }
    text.before(lastLine);
  }

  /**
   * Opens a file and reads its header.
   *
   * @throws Refusal if it can't be read or has no rows
   */
  public static Rows open(Path file, Dialect dialect, Progress progress) throws Refusal {
    try {
      RawText text =
          new RawText(
              new InputStreamReader(
                  Bytes.open(file, dialect.isPacked(), progress), dialect.charset()));
      return new Rows(file, text, dialect.delimiter());
    } catch (IOException unreadable) {
      throw FileKinds.isUnreadable(String.valueOf(file.getFileName()), unreadable);
    }
  }

  public Headers headers() {
    return headers;
  }

  /** The next row, or null after the last. */
  public @Nullable Row next() throws Refusal {
    long line = lastLine;
    if (isAheadBroken) {
      return brokenRow(line);
    }
    CellsHandler.Cells record = ahead;
    if (record == null) {
      return null;
    }
    advance();
    boolean isLast = ahead == null && !isAheadBroken;
    String raw = isLast ? text.rest() : text.before(lastLine);
    return Row.of(line, record.texts(), raw, headers.size());
  }

  /** The first rows of a file, for a look at it. */
  public List<Row> sample(int count) throws Refusal {
    List<Row> rows = new ArrayList<>();
    while (rows.size() < count) {
      Row row = next();
      if (row == null) {
        break;
      }
      rows.add(row);
    }
    return List.copyOf(rows);
  }

  @Override
  public void close() throws IOException {
    text.close();
  }

  /** Gives up the line at hand and starts afresh after it. */
  private Row brokenRow(long line) throws Refusal {
    String raw = text.before(line + 1);
    text.rewind();
    linesBefore = line;
    records = records();
    advance();
    if (ahead != null || isAheadBroken) {
      text.before(lastLine);
    }
    return Row.broken(line, raw);
  }

  private void advance() throws Refusal {
    isAheadBroken = false;
    ahead = null;
    try {
      if (records.hasNext()) {
        ahead = records.next();
        lastLine = linesBefore + ahead.line();
      }
    } catch (UncheckedIOException unreadable) {
      throw FileKinds.isUnreadable(name, unreadable.getCause());
    } catch (CsvParseException broken) {
      throwIfNotOfTheText(broken.getCause());
      isAheadBroken = true;
      lastLine = linesBefore + handler.line();
    }
  }

  /** The parser wraps what its input throws: a broken disk or a user who cancels is no bad row. */
  private void throwIfNotOfTheText(@Nullable Throwable cause) throws Refusal {
    if (cause instanceof IOException unreadable) {
      throw FileKinds.isUnreadable(name, unreadable);
    }
    if (cause instanceof RuntimeException other && !(cause instanceof CsvParseException)) {
      throw other;
    }
  }

  private CloseableIterator<CellsHandler.Cells> records() {
    handler = new CellsHandler();
    return CsvReader.builder()
        .fieldSeparator(delimiter)
        .skipEmptyLines(true)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .trimWhitespacesAroundQuotes(true)
        .maxBufferSize(4 * CellsHandler.LONGEST_CELL)
        .build(handler, text)
        .iterator();
  }
}
