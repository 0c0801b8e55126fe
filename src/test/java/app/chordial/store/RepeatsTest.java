package app.chordial.store;

import static app.chordial.store.Shop.bought;
import static app.chordial.store.Shop.id;
import static app.chordial.store.Shop.mail;
import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.audience.Fact;
import app.chordial.work.Refusal;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of more lines than go into one row of repeats, imported again and again. */
class RepeatsTest {

  private static final int LINES = 9_000;

  private Shop shop;
  private Path folder;

  @BeforeEach
  void open(@TempDir Path parent) throws Refusal {
    folder = parent.resolve("shop.chordial");
    shop = new Shop(folder);
  }

  @AfterEach
  void close() throws Refusal {
    shop.close();
  }

  private static List<Fact> file() {
    List<Fact> lines = new ArrayList<>();
    for (int line = 0; line < LINES; line++) {
      lines.add(
          bought(
              line % 3 == 0 ? mail("ann@example.com") : id("c" + line % 50),
              line % 2 == 0 ? "2026-02-01T10:00:00Z" : "2026-03-01T10:00:00Z",
              "p" + line % 7,
              line,
              "o" + line));
    }
    return lines;
  }

  private List<String> tables() throws Refusal, SQLException {
    shop.shut();
    List<String> tables = Dump.tables(folder);
    shop.reopen();
    return tables;
  }

  @Test
  void theSecondCanBeTakenBackAndTheFirstAfterIt() throws Refusal, IOException, SQLException {
    List<String> empty = tables();
    int first = shop.take("shop", file());
    List<String> once = tables();
    int second = shop.take("shop", file());
    assertThat(shop.audience().events().size()).isEqualTo(LINES);
    shop.workspace().imports().undo(second);
    assertThat(tables()).isEqualTo(once);
    shop.workspace().imports().undo(first);
    assertThat(tables()).isEqualTo(empty);
  }

  @Test
  void theFirstCanBeTakenBackAndTheOthersAfterIt() throws Refusal, IOException, SQLException {
    List<String> empty = tables();
    int first = shop.take("shop", file());
    List<String> seen = Dump.audience(shop.audience());
    int second = shop.take("shop", file());
    int third = shop.take("shop", file());
    for (int batch : new int[] {first, second}) {
      shop.workspace().imports().undo(batch);
      assertThat(Dump.audience(shop.audience())).isEqualTo(seen);
    }
    shop.workspace().imports().undo(third);
    assertThat(tables()).isEqualTo(empty);
  }

  @Test
  void whoIsErasedIsInNoRepeat() throws Refusal, IOException {
    int first = shop.take("shop", file());
    shop.take("shop", file());
    shop.workspace().subjects().erase("ann@example.com");
    int left = LINES - LINES / 3;
    assertThat(shop.audience().events().size()).isEqualTo(left);
    shop.workspace().imports().undo(first);
    assertThat(shop.audience().events().size()).isEqualTo(left);
  }
}
