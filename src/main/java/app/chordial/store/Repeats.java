package app.chordial.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.TreeMap;

/** Events that a batch states again, gathered by drawer and written some thousand in a row. */
final class Repeats {

  /** Takes one repeat. */
  interface Taking {
    void take(long key, int identity);
  }

  /** A row of repeats of one drawer by one batch. */
  static final class Packed {
    private final long id;
    private final int batch;
    private final Long[] keys;
    private final Integer[] identities;

    private Packed(ResultSet row) throws SQLException {
      id = row.getLong(1);
      batch = row.getInt(2);
      keys = row.getObject(3, Long[].class);
      identities = row.getObject(4, Integer[].class);
    }

    int batch() {
      return batch;
    }

    void each(Taking taking) {
      for (int i = 0; i < keys.length; i++) {
        taking.take(keys[i], identities[i]);
      }
    }
  }

  /** Takes a row of repeats. */
  interface Row {
    void take(Packed packed) throws SQLException;
  }

  /** Which repeats of a row stay. */
  interface Staying {
    boolean stays(long key, int identity);
  }

  private static final int TOGETHER = 4_096;
  private static final String ADD =
      "insert into event_repeat (id, batch, part, key_hashes, identities) values (?, ?, ?, ?, ?)";
  private static final String COLUMNS =
      "select id, batch, key_hashes, identities from event_repeat";

  /** Repeats not written yet. */
  private static final class Gathered {
    private final Long[] keys = new Long[TOGETHER];
    private final Integer[] identities = new Integer[TOGETHER];
    private int size;
  }

  private final Pen pen;
  private final int batch;
  private final TreeMap<Integer, Gathered> parts = new TreeMap<>();
  private long lastId;

  Repeats(Pen pen, int batch) throws SQLException {
    this.pen = pen;
    this.batch = batch;
    lastId = pen.number("select max(id) from event_repeat", 0);
  }

  void add(int part, long key, int identity) throws SQLException {
    Gathered gathered = parts.computeIfAbsent(part, _ -> new Gathered());
    gathered.keys[gathered.size] = key;
    gathered.identities[gathered.size] = identity;
    gathered.size++;
    if (gathered.size == TOGETHER) {
      write(part, gathered);
    }
  }

  /** Writes what is gathered. */
  void write() throws SQLException {
    for (var gathered : parts.entrySet()) {
      write(gathered.getKey(), gathered.getValue());
    }
    parts.clear();
  }

  private void write(int part, Gathered gathered) throws SQLException {
    if (gathered.size > 0) {
      pen.write(
          ADD,
          ++lastId,
          batch,
          part,
          Arrays.copyOf(gathered.keys, gathered.size),
          Arrays.copyOf(gathered.identities, gathered.size));
      gathered.size = 0;
    }
  }

  /** Reads the rows of a drawer, of every batch. */
  static void read(Pen pen, int part, Row each) throws SQLException {
    pen.read(COLUMNS + " where part = ?", row -> each.take(new Packed(row)), part);
  }

  /** Reads the rows of a drawer that a batch wrote. */
  static void read(Pen pen, int part, int batch, Row each) throws SQLException {
    pen.read(
        COLUMNS + " where part = ? and batch = ?", row -> each.take(new Packed(row)), part, batch);
  }

  /** Reads every row. */
  static void read(Pen pen, Row each) throws SQLException {
    pen.read(COLUMNS, row -> each.take(new Packed(row)));
  }

  /** Writes a row anew without what does not stay. */
  static void thin(Pen pen, Packed packed, Staying staying) throws SQLException {
    Long[] keys = new Long[packed.keys.length];
    Integer[] identities = new Integer[keys.length];
    int size = 0;
    for (int i = 0; i < keys.length; i++) {
      if (staying.stays(packed.keys[i], packed.identities[i])) {
        keys[size] = packed.keys[i];
        identities[size++] = packed.identities[i];
      }
    }
    if (size == 0) {
      pen.write("delete from event_repeat where id = ?", packed.id);
    } else if (size < keys.length) {
      pen.write(
          "update event_repeat set key_hashes = ?, identities = ? where id = ?",
          Arrays.copyOf(keys, size),
          Arrays.copyOf(identities, size),
          packed.id);
    }
  }
}
