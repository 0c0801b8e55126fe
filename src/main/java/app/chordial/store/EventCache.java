package app.chordial.store;

import app.chordial.audience.EventColumns;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;

/**
 * Sorted event columns in a file beside the store, since reading them from there takes ten times as
 * long. Derived and nothing more: a file that is old, torn or missing is made again, and one that
 * can't be written is done without. It holds numbers, no names.
 */
final class EventCache {

  /** Event columns and the first row of each customer. */
  static final class Sorted {
    private final int[] offsets;
    private final EventColumns events;

    Sorted(int[] offsets, EventColumns events) {
      this.offsets = offsets;
      this.events = events;
    }

    int[] offsets() {
      return offsets;
    }

    EventColumns events() {
      return events;
    }
  }

  private static final Logger LOG = System.getLogger(EventCache.class.getName());
  private static final String MAGIC = "chordial events 3 ";
  private static final int WORTHWHILE = 50_000;
  private static final int ROW = 17;
  private static final int ROWS_AT_ONCE = 4096;
  private static final int BUFFER = 1 << 20;

  private final Path file;

  EventCache(Path file) {
    this.file = file;
  }

  /** The columns of these facts, if the file holds them whole. */
  Optional<Sorted> read(String version, int customers) {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    CRC32 sum = new CRC32();
    try (DataInputStream in =
        new DataInputStream(
            new CheckedInputStream(
                new BufferedInputStream(Files.newInputStream(file), BUFFER), sum))) {
      if (!in.readUTF().equals(MAGIC + version) || in.readInt() != customers + 1) {
        return Optional.empty();
      }
      Sorted sorted = columns(in, customers);
      long expected = sum.getValue();
      return in.readLong() == expected ? Optional.of(sorted) : Optional.empty();
    } catch (IOException torn) {
      LOG.log(Level.WARNING, "cached events are made again", torn);
      return Optional.empty();
    }
  }

  private static Sorted columns(DataInputStream in, int customers) throws IOException {
    int[] offsets = new int[customers + 1];
    for (int i = 0; i < offsets.length; i++) {
      offsets[i] = in.readInt();
    }
    int size = offsets[customers];
    EventColumns events = new EventColumns(size);
    byte[] rows = new byte[ROW * ROWS_AT_ONCE];
    for (int from = 0; from < size; from += ROWS_AT_ONCE) {
      int count = Math.min(ROWS_AT_ONCE, size - from);
      in.readFully(rows, 0, count * ROW);
      ByteBuffer row = ByteBuffer.wrap(rows, 0, count * ROW);
      while (row.hasRemaining()) {
        events.appendPacked(row.get(), row.getInt(), row.getInt(), row.getInt(), row.getInt());
      }
    }
    return new Sorted(offsets, events);
  }

  /** Keeps columns for the next time, if there are enough of them to be worth it. */
  void write(String version, Sorted sorted) {
    if (sorted.events().size() < WORTHWHILE) {
      return;
    }
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Path aside = Files.createTempFile(file.toAbsolutePath().getParent(), "events", ".part");
      try {
        writeAside(aside, version, sorted);
        Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(aside);
      }
    } catch (IOException unwritable) {
      LOG.log(Level.WARNING, "events are not cached", unwritable);
    }
  }

  private static void writeAside(Path aside, String version, Sorted sorted) throws IOException {
    CRC32 sum = new CRC32();
    try (DataOutputStream out =
        new DataOutputStream(
            new CheckedOutputStream(
                new BufferedOutputStream(Files.newOutputStream(aside), BUFFER), sum))) {
      out.writeUTF(MAGIC + version);
      out.writeInt(sorted.offsets().length);
      for (int offset : sorted.offsets()) {
        out.writeInt(offset);
      }
      EventColumns events = sorted.events();
      byte[] bytes = new byte[ROW];
      for (int row = 0; row < events.size(); row++) {
        bytes[0] = events.packed(row);
        put(bytes, 1, events.minute(row));
        put(bytes, 5, events.item(row));
        put(bytes, 9, events.amount(row));
        put(bytes, 13, events.detail(row));
        out.write(bytes);
      }
      out.writeLong(sum.getValue());
    }
  }

  private static void put(byte[] row, int at, int number) {
    row[at] = (byte) (number >>> 24);
    row[at + 1] = (byte) (number >>> 16);
    row[at + 2] = (byte) (number >>> 8);
    row[at + 3] = (byte) number;
  }

  /** Removes the file, so that nothing of somebody erased remains in it. */
  void forget() throws IOException {
    Files.deleteIfExists(file);
  }
}
