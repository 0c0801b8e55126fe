package app.chordial.store;

import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** The batches whose facts count: the finished ones, and perhaps one more to see what it brings. */
final class Visible {

  /**
   * A batch that counts.
   *
   * @param second when its import began: what it says without a date is known from then on
   */
  record Batch(int id, String format, long second) {}

  private static final String FINISHED =
      "select id, format, started_at from import_batch where state = 'FINISHED' or id = ?";

  private final SequencedMap<Integer, Batch> batches = new LinkedHashMap<>();

  private Visible() {}

  /**
   * @param also a batch that counts although it isn't finished; 0 for none
   */
  static Visible read(Pen pen, int also) throws SQLException {
    Visible visible = new Visible();
    pen.read(
        FINISHED,
        row -> {
          long second = row.getObject(3, OffsetDateTime.class).toEpochSecond();
          visible.batches.put(row.getInt(1), new Batch(row.getInt(1), row.getString(2), second));
        },
        also);
    return visible;
  }

  boolean has(int batch) {
    return batches.containsKey(batch);
  }

  @Nullable Batch batch(int id) {
    return batches.get(id);
  }
}
