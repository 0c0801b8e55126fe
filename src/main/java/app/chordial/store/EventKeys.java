package app.chordial.store;

import app.chordial.work.Chance;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The keys of the events that are in the store, by source and month, as far as the file being read
 * asks for them.
 *
 * <p>When memory is short, the month that was not asked for longest is let go and read again from
 * the store if it comes back: the rows that the batch has written so far say what was met.
 */
final class EventKeys {

  /** What an event is to those known before. */
  enum Verdict {
    /** Not known yet. */
    NEW,
    /** A finished batch has it. */
    IN_STORE,
    /** The same file had it already, under the same id. */
    IN_FILE
  }

  /**
   * An event's key and what it is to those known before.
   *
   * @param key the hash to store
   */
  record Known(long key, Verdict verdict) {}

  private static final String STORED = "select key_hash, batch from event where part = ?";
  private static final int BYTES_A_KEY = 14;

  private final Pen pen;
  private final int batch;
  private final Repeats repeats;
  private final long room;
  private final LinkedHashMap<Integer, LongKeys> months = new LinkedHashMap<>(64, 0.75f, true);
  private long held;

  /**
   * @param repeats of the batch, as far as it was read
   * @param room how many keys may be in memory
   */
  EventKeys(Pen pen, int batch, Repeats repeats, long room) {
    this.pen = pen;
    this.batch = batch;
    this.repeats = repeats;
    this.room = room;
  }

  /** As many keys as fit into half of the memory that there is. */
  static long usualRoom() {
    return Runtime.getRuntime().maxMemory() / 2 / BYTES_A_KEY;
  }

  /** Judges an event that the source named by an id of its own. */
  Known withId(int part, long hash) throws SQLException {
    LongKeys month = month(part);
    long key = LongKeys.key(hash);
    if ((month.marks(key) & LongKeys.IN_FILE) != 0) {
      return new Known(key, Verdict.IN_FILE);
    }
    return marked(month, key);
  }

  /** Judges an event by its values: the second of two equal lines is another fact. */
  Known withValues(int part, long hash) throws SQLException {
    LongKeys month = month(part);
    for (int occurrence = 1; ; occurrence++) {
      long key = LongKeys.key(Chance.mix(hash + occurrence));
      if ((month.marks(key) & LongKeys.IN_FILE) == 0) {
        return marked(month, key);
      }
    }
  }

  private Known marked(LongKeys month, long key) {
    boolean isStored = (month.marks(key) & LongKeys.IN_STORE) != 0;
    int before = month.size();
    month.mark(key, LongKeys.IN_FILE);
    held += month.size() - before;
    return new Known(key, isStored ? Verdict.IN_STORE : Verdict.NEW);
  }

  private LongKeys month(int part) throws SQLException {
    LongKeys month = months.get(part);
    if (month != null) {
      return month;
    }
    makeRoom();
    LongKeys read = new LongKeys();
    repeats.write();
    pen.flush();
    pen.read(STORED, row -> take(read, row.getLong(1), row.getInt(2)), part);
    Repeats.read(pen, part, batch, row -> row.each((key, _) -> read.mark(key, LongKeys.IN_FILE)));
    held += read.size();
    months.put(part, read);
    return read;
  }

  private void take(LongKeys month, long key, int owner) {
    month.mark(key, owner == batch ? LongKeys.IN_FILE : LongKeys.IN_STORE);
  }

  private void makeRoom() {
    while (held > room && !months.isEmpty()) {
      Map.Entry<Integer, LongKeys> eldest = months.pollFirstEntry();
      held -= eldest.getValue().size();
    }
  }
}
