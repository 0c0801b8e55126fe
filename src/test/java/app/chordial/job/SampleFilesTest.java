package app.chordial.job;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.audience.EventType;
import app.chordial.audience.Fact;
import app.chordial.audience.Fact.EventFact;
import app.chordial.sample.SampleShop;
import app.chordial.sample.SyntheticShop;
import app.chordial.work.Progress;
import app.chordial.work.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleFilesTest {

  private static final Path KEPT = Path.of("sample-data");
  private static final long MOST_BYTES = 12_000_000;

  @TempDir Path folder;

  @Test
  void generatingAgainGivesTheSameBytes() throws Refusal, IOException {
    GenerateTask.sample(GenerateTask.SAMPLE_SEED, folder);
    long bytes = 0;
    for (String name : GenerateTask.files()) {
      assertThat(content(folder.resolve(name))).as(name).isEqualTo(content(KEPT.resolve(name)));
      bytes += Files.size(KEPT.resolve(name));
    }
    assertThat(bytes).isLessThan(MOST_BYTES);
  }

  /** Packed files are compared by what is in them: packers differ. */
  private static byte[] content(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        InputStream text = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in) {
      return text.readAllBytes();
    }
  }

  @Test
  void everyEventIsInExactlyOneFile() {
    List<EventFact> told = new ArrayList<>();
    List<EventFact> written = new ArrayList<>();
    OrderBook book = new OrderBook(written::addAll, written::add);
    new SampleShop(7)
        .tell(
            new Listening() {
              @Override
              public void accept(Fact fact) {
                book.accept(fact);
                super.accept(fact);
              }

              @Override
              void event(EventFact event) {
                told.add(event);
              }
            });
    book.close();
    assertThat(counted(written)).isEqualTo(counted(told));
    assertThat(told.stream().filter(event -> event.type() == EventType.REFUND)).isNotEmpty();
  }

  private static Map<EventFact, Long> counted(List<EventFact> events) {
    return events.stream().collect(groupingBy(identity(), counting()));
  }

  @Test
  void aShopOfAnySizeHasExactlyTheEventsAskedFor() throws Refusal, IOException {
    GenerateTask.generate(
        new SyntheticShop(50, 2_000, 3, SampleShop.LAST_DAY), folder, Progress.NONE);
    long orders = lines("orders.csv");
    long events = lines("events.csv.gz");
    long refundsOfWholeOrders = 2_000 - orders - events;
    assertThat(refundsOfWholeOrders).isBetween(0L, 40L);
    assertThat(lines("customers.csv")).isEqualTo(50);
  }

  private long lines(String name) throws IOException {
    return new String(content(folder.resolve(name)), java.nio.charset.StandardCharsets.UTF_8)
            .lines()
            .count()
        - 1;
  }
}
