package app.chordial.exchange.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.List;

/** Which delimiter makes the most of the first rows: many columns, the same number in each. */
final class DelimiterVote {

  private static final char[] CANDIDATES = {',', ';', '\t', '|'};
  private static final int ROWS = 50;

  private DelimiterVote() {}

  static char winner(String head) {
    char best = ',';
    double bestScore = 1;
    for (char candidate : CANDIDATES) {
      double score = score(head, candidate);
      if (score > bestScore) {
        best = candidate;
        bestScore = score;
      }
    }
    return best;
  }

  /** Columns of the header times the share of rows that have as many. */
  private static double score(String head, char delimiter) {
    List<Integer> widths = widths(head, delimiter);
    if (widths.isEmpty()) {
      return 0;
    }
    int width = widths.getFirst();
    long same = widths.stream().filter(other -> other == width).count();
    return width * (double) same / widths.size();
  }

  private static List<Integer> widths(String head, char delimiter) {
    List<Integer> widths = new ArrayList<>();
    CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .fieldSeparator(delimiter)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(head);
    try {
      for (CsvRecord row : reader) {
        widths.add(row.getFieldCount());
        if (widths.size() == ROWS) {
          return widths;
        }
      }
    } catch (CsvParseException unfit) {
      return widths;
    }
    if (widths.size() > 2) {
      widths.removeLast(); // the head may end in the middle of a row
    }
    return widths;
  }
}
