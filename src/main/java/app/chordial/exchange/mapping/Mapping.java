package app.chordial.exchange.mapping;

import app.chordial.exchange.csv.DecimalStyle;
import app.chordial.exchange.csv.Headers;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * How the columns of a file become facts; columns are named by their headers.
 *
 * @param name for the user
 * @param kind what the file's rows are
 */
public record Mapping(String name, Kind kind, Columns columns, Manner manner, Rules rules) {

  /**
   * Which column holds what.
   *
   * @param fields a field to the header of its column
   * @param attributes the name of a customer attribute to the header of its column
   * @param constants what is the same in every row
   */
  public record Columns(
      SequencedMap<Field, String> fields,
      SequencedMap<String, String> attributes,
      SequencedMap<Field, String> constants) {

    public boolean has(Field field) {
      return fields.containsKey(field) || constants.containsKey(field);
    }
  }

  /**
   * How cells are written.
   *
   * @param datePatterns as {@link app.chordial.exchange.csv.Moments} has them; the first that fits
   * @param zone of moments without an offset; null for the workspace's
   * @param translations for a field, the file's words (as written, trimmed) to ours
   */
  public record Manner(
      List<String> datePatterns,
      @Nullable ZoneId zone,
      DecimalStyle numbers,
      SequencedMap<Field, SequencedMap<String, String>> translations) {

    public Manner {
      datePatterns = List.copyOf(datePatterns);
    }
  }

  /**
   * Which rows are not what the others are.
   *
   * @param skips rows that are not wanted; the first that fits names the reason
   * @param refunds rows that take back what was bought
   */
  public record Rules(List<Skip> skips, List<Condition> refunds) {

    public static final Rules NONE = new Rules(List.of(), List.of());

    public Rules {
      skips = List.copyOf(skips);
      refunds = List.copyOf(refunds);
    }
  }

  /**
   * A condition on a row: each named column matches its regular expression as a whole.
   *
   * @param patterns the header of a column to a regular expression
   */
  public record Condition(SequencedMap<String, String> patterns) {

    public static Condition on(String column, String pattern) {
      return new Condition(new LinkedHashMap<>(Map.of(column, pattern)));
    }
  }

  /**
   * Rows to leave out.
   *
   * @param because what such rows are, for the user
   */
  public record Skip(Condition when, String because) {}

  /** Whether a file with these headers has every column that this mapping reads. */
  public boolean fits(Headers headers) {
    return columns.fields().values().stream().allMatch(headers::has)
        && columns.attributes().values().stream().allMatch(headers::has);
  }
}
