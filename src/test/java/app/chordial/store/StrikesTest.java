package app.chordial.store;

import static app.chordial.store.Shop.bought;
import static app.chordial.store.Shop.mail;
import static app.chordial.store.Shop.viewed;
import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.audience.Audience;
import app.chordial.audience.EventType;
import app.chordial.audience.Fact;
import app.chordial.work.Refusal;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the shop strikes out of somebody's evidence. */
class StrikesTest {

  private static final String ANN = "ann@example.com";
  private static final List<Fact> FILE =
      List.of(
          bought(mail("bo@example.com"), "2026-02-01T10:00:00Z", "rod", 2500, "B1"),
          bought(mail(ANN), "2026-03-01T10:00:00Z", "reel", 900, "A2"),
          bought(mail(ANN), "2026-02-01T10:00:00Z", "rod", 2500, "A1"),
          bought(mail(ANN), "2026-02-01T10:00:00Z", "net", 700, "A1"),
          viewed(mail(ANN), "2026-01-01T10:00:00Z", "/flies"));

  private Shop shop;
  private Path folder;
  private int batch;

  @BeforeEach
  void open(@TempDir Path parent) throws Refusal, IOException {
    folder = parent.resolve("shop.chordial");
    shop = new Shop(folder);
    batch = shop.take("shop", FILE);
  }

  @AfterEach
  void close() throws Refusal {
    shop.close();
  }

  private long ann() throws Refusal {
    return shop.workspace().people().find(ANN).orElseThrow().storeId();
  }

  /** What Ann did that is struck out, in words. */
  private List<String> struckOut() throws Refusal {
    Audience audience = shop.audience();
    List<String> struckOut = new ArrayList<>();
    for (int row = 0; row < audience.events().size(); row++) {
      if (audience.events().isStruckOut(row)) {
        int item = audience.events().item(row);
        EventType type = audience.events().type(row);
        String product = item < 0 ? "" : " " + audience.catalogue().products().get(item).key();
        struckOut.add(type + product);
      }
    }
    return struckOut;
  }

  private void set(int place, boolean isStruckOut) throws Refusal {
    Strikes strikes = shop.workspace().strikes();
    strikes.set(strikes.events(ann())[place], isStruckOut);
  }

  @Test
  void numbersAreInTheOrderOfTheRows() throws Refusal {
    long[] numbers = shop.workspace().strikes().events(ann());
    assertThat(numbers).hasSize(4).doesNotContain(0);
    Audience audience = shop.audience();
    int from = audience.from(audience.withStoreId(ann()));
    for (int place = 0; place < numbers.length; place++) {
      shop.workspace().strikes().set(numbers[place], true);
      Audience now = shop.audience();
      for (int row = 0; row < now.events().size(); row++) {
        assertThat(now.events().isStruckOut(row)).isEqualTo(row == from + place);
      }
      shop.workspace().strikes().set(numbers[place], false);
    }
    assertThat(LongStream.of(numbers).distinct().count()).isEqualTo(4);
  }

  @Test
  void aStrikeStaysAndIsPutBackAndTheDataAreOthersEachTime() throws Refusal {
    String before = shop.workspace().dataVersion();
    set(3, true);
    String struck = shop.workspace().dataVersion();
    set(3, true);
    assertThat(shop.workspace().dataVersion()).isEqualTo(struck).isNotEqualTo(before);
    shop.reopen();
    assertThat(struckOut()).containsExactly("PURCHASE reel");
    set(3, false);
    assertThat(shop.workspace().dataVersion()).isNotEqualTo(struck);
    assertThat(struckOut()).isEmpty();
  }

  @Test
  void thePersonIsToldOfIt() throws Refusal {
    set(0, true);
    assertThat(shop.workspace().subjects().export(ANN).events())
        .extracting(SubjectRecord.Event::isStruckOut)
        .containsExactly(true, false, false, false);
  }

  @Test
  void whoIsErasedLeavesNone() throws Refusal, SQLException {
    set(0, true);
    shop.workspace().subjects().erase(ANN);
    assertThat(struckOut()).isEmpty();
    shop.shut();
    assertThat(Dump.tables(folder, List.of("event_struck_out"))).isEmpty();
  }

  @Test
  void anImportTakenBackTakesItsStrikesAlong() throws Refusal, IOException, SQLException {
    set(0, true);
    shop.workspace().imports().undo(batch);
    shop.take("shop", FILE);
    assertThat(struckOut()).isEmpty();
    shop.shut();
    assertThat(Dump.tables(folder, List.of("event_struck_out"))).isEmpty();
  }

  @Test
  void whatAnotherImportSaidTooStaysStruckOut() throws Refusal, IOException {
    shop.take("shop", FILE.subList(1, 2));
    set(3, true);
    shop.workspace().imports().undo(batch);
    assertThat(struckOut()).containsExactly("PURCHASE reel");
  }
}
