package app.chordial.exchange.csv;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.ArrayList;
import java.util.List;

/** Collects the cells of a record, and knows where a record began even if it never ended. */
final class CellsHandler extends CsvCallbackHandler<CellsHandler.Cells> {

  /** More letters than any cell has; a quotation mark that never closes is noticed there. */
  static final int LONGEST_CELL = 1 << 20;

  /** The cells of a record and the line where it begins, from 1. */
  record Cells(long line, List<String> texts) {}

  private List<String> texts = new ArrayList<>();
  private RecordType type = RecordType.DATA;
  private long line;
  private int width;

  /** The line where the latest record begins, from 1. */
  long line() {
    return line;
  }

  @Override
  protected void beginRecord(long startingLine) {
    line = startingLine;
    type = RecordType.DATA;
    texts = new ArrayList<>(width);
  }

  @Override
  protected void addField(char[] letters, int offset, int length, boolean isQuoted) {
    if (length > LONGEST_CELL) {
      throw new CsvParseException("a cell of " + length + " letters");
    }
    texts.add(length == 0 ? "" : new String(letters, offset, length));
  }

  @Override
  protected void setComment(char[] letters, int offset, int length) {
    type = RecordType.COMMENT;
  }

  @Override
  protected void setEmpty() {
    type = RecordType.EMPTY;
  }

  @Override
  protected RecordType getRecordType() {
    return type;
  }

  @Override
  protected int getFieldCount() {
    return texts.size();
  }

  @Override
  protected Cells buildRecord() {
    width = texts.size();
    return new Cells(line, texts);
  }
}
