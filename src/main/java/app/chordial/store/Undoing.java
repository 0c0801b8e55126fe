package app.chordial.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/** Takes a finished batch back: what other batches said too, stays with them. */
final class Undoing {

  /** A batch that said an event again, and of whom. */
  private record Repeat(int batch, int identity) {}

  private final Pen pen;
  private final int batch;
  private final Suppressions suppressions;
  private final Instant now;

  Undoing(Pen pen, int batch, Suppressions suppressions, Instant now) {
    this.pen = pen;
    this.batch = batch;
    this.suppressions = suppressions;
    this.now = now;
  }

  /** Makes the batch invisible and customers as they are without it; clearing comes after. */
  void undo() throws SQLException {
    RoaringBitmap touched = touched();
    pen.now("update import_batch set state = 'UNDOING' where id = ?", batch);
    Visible visible = Visible.read(pen, 0);
    handOn(visible);
    new Deriving(pen, visible, suppressions)
        .derive(touched, new CustomerWriting(pen, suppressions, now));
    pen.flush();
  }

  private RoaringBitmap touched() throws SQLException {
    RoaringBitmap touched = new RoaringBitmap();
    Pen.Row add =
        row -> {
          touched.add(row.getInt(1));
          if (row.getInt(2) != 0) {
            touched.add(row.getInt(2));
          }
        };
    pen.read("select identity, beside from identity_seen where batch = ?", add, batch);
    return touched;
  }

  /** Gives events that another batch said too to the first that did. */
  private void handOn(Visible visible) throws SQLException {
    RoaringBitmap parts = new RoaringBitmap();
    pen.read("select distinct part from event_repeat", row -> parts.add(row.getInt(1)));
    for (int part : parts.toArray()) {
      Map<Long, Repeat> repeats = repeats(part, visible);
      if (!repeats.isEmpty()) {
        handOn(part, repeats, visible);
      }
    }
    pen.flush();
  }

  private Map<Long, Repeat> repeats(int part, Visible visible) throws SQLException {
    Map<Long, Repeat> repeats = new HashMap<>();
    Repeats.read(
        pen,
        part,
        row -> {
          if (visible.has(row.batch())) {
            row.each(
                (key, identity) ->
                    repeats.merge(
                        key,
                        new Repeat(row.batch(), identity),
                        (a, b) -> a.batch() < b.batch() ? a : b));
          }
        });
    return repeats;
  }

  private void handOn(int part, Map<Long, Repeat> repeats, Visible visible) throws SQLException {
    Map<Long, Repeat> handedOn = new HashMap<>();
    pen.read(
        "select id, key_hash, is_undated from event where part = ? and batch = ?",
        row -> {
          long key = row.getLong(2);
          Repeat repeat = repeats.get(key);
          Visible.Batch heir = repeat == null ? null : visible.batch(repeat.batch());
          if (repeat == null || heir == null) {
            return;
          }
          pen.write(
              "update event set batch = ?, identity = ? where id = ?",
              heir.id(),
              repeat.identity(),
              row.getLong(1));
          if (row.getBoolean(3)) {
            pen.write("update event set at_second = ? where id = ?", heir.second(), row.getLong(1));
          }
          handedOn.put(key, repeat);
        },
        part,
        batch);
    Repeats.read(
        pen, part, row -> Repeats.thin(pen, row, (key, _) -> !isOf(row, handedOn.get(key))));
  }

  private static boolean isOf(Repeats.Packed row, @Nullable Repeat repeat) {
    return repeat != null && repeat.batch() == row.batch();
  }
}
