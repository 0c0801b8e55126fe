package app.chordial.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.audience.EventColumns;
import app.chordial.audience.EventType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventCacheTest {

  private static final int ROWS = 60_000;

  @TempDir private Path folder;

  private static EventCache.Sorted sorted() {
    SplittableRandom random = new SplittableRandom(1);
    EventColumns events = new EventColumns(0);
    for (int row = 0; row < ROWS; row++) {
      events.append(
          EventType.of(random.nextInt(16)),
          random.nextInt(),
          random.nextInt(-1, 9),
          random.nextInt(),
          random.nextInt());
    }
    return new EventCache.Sorted(new int[] {0, 20_000, 20_000, ROWS}, events);
  }

  private static String rows(EventColumns events) {
    StringBuilder rows = new StringBuilder();
    for (int row = 0; row < events.size(); row++) {
      rows.append(events.type(row)).append(' ').append(events.minute(row)).append(' ');
      rows.append(events.item(row)).append(' ').append(events.amount(row)).append(' ');
      rows.append(events.detail(row)).append('\n');
    }
    return rows.toString();
  }

  @Test
  void whatIsReadIsWhatWasWritten() {
    EventCache cache = new EventCache(folder.resolve("derived").resolve("events"));
    EventCache.Sorted written = sorted();
    cache.write("v1", written);
    EventCache.Sorted read = cache.read("v1", 3).orElseThrow();
    assertThat(read.offsets()).isEqualTo(written.offsets());
    assertThat(rows(read.events())).isEqualTo(rows(written.events()));
  }

  @Test
  void whatBelongsToOtherFactsIsNotRead() {
    EventCache cache = new EventCache(folder.resolve("events"));
    cache.write("v1", sorted());
    assertThat(cache.read("v2", 3)).isEmpty();
    assertThat(cache.read("v1", 4)).isEmpty();
  }

  @Test
  void aTornOrChangedFileIsNotRead() throws IOException {
    Path file = folder.resolve("events");
    EventCache cache = new EventCache(file);
    cache.write("v1", sorted());
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length - 100));
    assertThat(cache.read("v1", 3)).isEmpty();
    whole[whole.length / 2] ^= 1;
    Files.write(file, whole);
    assertThat(cache.read("v1", 3)).isEmpty();
  }
}
