package app.chordial.exchange;

import app.chordial.exchange.csv.ColumnUse;
import app.chordial.exchange.csv.Dialect;
import app.chordial.exchange.mapping.Mapping;
import app.chordial.work.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a first look at a file tells.
 *
 * @param format what it is; {@link Format#MAPPED} where no format of ours fits
 * @param headers in the order of the file
 * @param sample the first rows, at most 20, cell by cell
 * @param columns what an import makes of each column, in the order of the file
 * @param guess for {@link Format#MAPPED}, a mapping to start from; otherwise null
 * @param problems what the user should know or decide before importing
 */
public record Recognition(
    Format format,
    Dialect dialect,
    List<String> headers,
    List<List<String>> sample,
    List<ColumnUse> columns,
    @Nullable Mapping guess,
    List<Problem> problems) {

  /** The headers of columns that an import leaves unread. */
  public List<String> ignored() {
    return columns.stream()
        .filter(column -> column.use() == ColumnUse.Use.IGNORED)
        .map(ColumnUse::header)
        .toList();
  }
}
