package app.chordial.exchange.event;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.audience.EventType;
import app.chordial.audience.Fact.EventFact;
import app.chordial.audience.Fact.Who;
import app.chordial.exchange.Heard;
import app.chordial.work.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventFileTest {

  @TempDir Path folder = Path.of("");

  @Test
  void everyTypeIsReadByItsWords() throws IOException, Refusal {
    Heard heard =
        read(
            """
            email,type,at,product,amount,quantity,ref,message,url,query
            a@example.com,Page view,2026-05-01T10:00:00Z,,,,,,/products/rose,
            a@example.com,search,2026-05-01 12:00,,,,,,,red roses
            a@example.com,cart add,2026-05-01,ROSE,,2,,,,
            a@example.com,purchase,2026-05-01,ROSE,"1,250.00",2,#7,,,
            a@example.com,refund,,ROSE,-9.99,-1,#7,,,
            a@example.com,opt-out,2026-05-01,,,,,,,roses
            a@example.com,sent,2026-05-01,,,,c-1,spring,,
            a@example.com,click,2026-05-01,,,,c-1,spring,https://example.com/r,
            """);
    assertThat(heard.rejects).isEmpty();
    assertThat(heard.events().stream().map(EventFact::type))
        .containsExactly(
            EventType.VIEW,
            EventType.SEARCH,
            EventType.CART,
            EventType.PURCHASE,
            EventType.REFUND,
            EventType.OPT_OUT,
            EventType.SENT,
            EventType.CLICK);
    assertThat(heard.inShort().subList(2, 5))
        .containsExactly("cart 2 ROSE null", "purchase 2 ROSE 125000", "refund 1 ROSE 999");
    assertThat(heard.events().get(1).at()).isEqualTo(Instant.parse("2026-05-01T10:00:00Z"));
    assertThat(heard.events().get(4).at()).isNull();
  }

  @Test
  void whatCantBeMeantIsSetAsideWithItsReason() throws IOException, Refusal {
    Heard heard =
        read(
            """
            customer_id,type,at,amount
            ,purchase,2026-05-01,1
            7,bought,2026-05-01,1
            7,purchase,,1
            7,purchase,soon,1
            7,purchase,2026-05-01,-1
            7,purchase,2026-05-01,"1.234,5"
            ,,,
            """);
    assertThat(heard.facts).isEmpty();
    assertThat(heard.rejects.stream().map(Heard.Reject::line))
        .containsExactly(2L, 3L, 4L, 5L, 6L, 7L);
    assertThat(heard.rejects.get(1).reason()).contains("“bought” is not a type");
    assertThat(heard.skips).containsEntry("Empty rows", 1);
  }

  @Test
  @Tag("law")
  void whatIsWrittenIsReadAgain() throws Refusal {
    Random random = new Random(4);
    List<EventFact> events = new ArrayList<>();
    for (int i = 0; i < 2000; i++) {
      events.add(event(i + 2, random));
    }
    Path file = folder.resolve("events.csv");
    EventFileWriting.write(file, Heard.EURO.currency(), events.iterator());
    Heard heard = Heard.of(file, Heard.EURO);
    assertThat(heard.rejects).isEmpty();
    assertThat(heard.events())
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("line")
        .isEqualTo(List.copyOf(events));
  }

  private static EventFact event(long line, Random random) {
    EventType type = EventType.of(random.nextInt(EventType.values().length));
    boolean isUndated = type == EventType.REFUND && random.nextBoolean();
    String id = maybe("id-" + line, random);
    return new EventFact(
        line,
        id,
        new Who(id == null ? "c" + line : null, maybe("c" + line + "@example.com", random, id)),
        type,
        isUndated ? null : Instant.ofEpochMilli(1_700_000_000_000L + random.nextInt()),
        maybe("=ROSE, \"red\"", random),
        random.nextBoolean() ? (long) random.nextInt(100_000) : null,
        random.nextInt(4),
        maybe("#" + line, random),
        maybe("spring & \nsummer", random),
        maybe("@words", random),
        random.nextBoolean());
  }

  private static @Nullable String maybe(String text, Random random) {
    return random.nextBoolean() ? text : null;
  }

  private static @Nullable String maybe(String text, Random random, @Nullable String wanted) {
    return wanted != null || random.nextBoolean() ? text : null;
  }

  private Heard read(String text) throws IOException, Refusal {
    return Heard.of(Files.writeString(folder.resolve("events.csv"), text), Heard.EURO);
  }
}
