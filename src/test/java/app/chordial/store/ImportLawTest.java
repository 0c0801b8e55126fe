package app.chordial.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.audience.Fact;
import app.chordial.work.Progress;
import app.chordial.work.Refusal;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("law")
class ImportLawTest {

  @TempDir private Path folder;

  private Shop shop(String name) throws Refusal {
    return new Shop(folder.resolve(name + ".chordial"));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theOrderOfRowsDoesNotMatter(long seed) throws Refusal, IOException {
    RandomFacts random = new RandomFacts(seed);
    List<Fact> first = random.facts(150);
    List<Fact> second = random.facts(150);
    try (Shop one = shop("one");
        Shop other = shop("other")) {
      one.take("shop", first);
      one.take("mail", second);
      other.take("shop", random.shuffled(first));
      other.take("mail", random.shuffled(second));
      assertThat(Dump.audience(other.audience())).isEqualTo(Dump.audience(one.audience()));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theSameFileAgainChangesNothing(long seed) throws Refusal, IOException {
    List<Fact> facts = new RandomFacts(seed).facts(200);
    try (Shop shop = shop("twice")) {
      shop.take("shop", facts);
      List<String> once = Dump.audience(shop.audience());
      try (ImportDraft draft = shop.draft("shop", facts)) {
        assertThat(draft.counts().allEvents().added()).isZero();
        assertThat(draft.counts().customers().added()).isZero();
        assertThat(draft.counts().mailableAfter()).isEqualTo(draft.counts().mailableBefore());
        draft.finish();
      }
      assertThat(Dump.audience(shop.audience())).isEqualTo(once);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void undoRestoresEveryRowAsItWas(long seed) throws Refusal, IOException, SQLException {
    RandomFacts random = new RandomFacts(seed);
    try (Shop shop = shop("undo")) {
      shop.take("shop", random.facts(120));
      shop.take("mail", random.facts(80));
      Path folderOfShop = shop.workspace().folder();
      shop.shut();
      List<String> before = Dump.tables(folderOfShop);
      shop.reopen();
      int batch = shop.take("shop", random.facts(120));
      shop.workspace().imports().undo(batch);
      shop.shut();
      assertThat(withoutWhatStays(Dump.tables(folderOfShop))).isEqualTo(withoutWhatStays(before));
      shop.reopen();
    }
  }

  /** Suppression outlives undo, so whether a customer is suppressed is not compared. */
  private static List<String> withoutWhatStays(List<String> dump) {
    return dump.stream()
        .map(line -> line.startsWith("customer ") ? line.replaceAll("(TRUE|FALSE)\\|", "") : line)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void undoingTheFirstLeavesWhatTheSecondSaid(long seed) throws Refusal, IOException {
    RandomFacts random = new RandomFacts(seed);
    List<Fact> first = random.facts(100);
    List<Fact> second = random.shuffled(first).subList(0, 60);
    try (Shop both = shop("both");
        Shop only = shop("only")) {
      int batch = both.take("shop", first);
      both.take("shop", second);
      both.workspace().imports().undo(batch);
      only.take("shop", second);
      assertThat(facts(both)).isEqualTo(facts(only));
    }
  }

  private static List<String> facts(Shop shop) throws Refusal {
    return Dump.audience(shop.audience()).stream()
        .filter(line -> !line.startsWith("consent"))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void aDraftThatIsCancelledHalfWayLeavesNoTrace(long seed)
      throws Refusal, IOException, SQLException {
    RandomFacts random = new RandomFacts(seed);
    try (Shop shop = shop("cancelled")) {
      shop.take("shop", random.facts(100));
      Path folderOfShop = shop.workspace().folder();
      shop.shut();
      List<String> before = Dump.tables(folderOfShop);
      shop.reopen();
      List<Fact> more = random.facts(2_000);
      Assertions.assertThatThrownBy(
              () ->
                  shop.workspace()
                      .imports()
                      .read(
                          new ImportSource("shop", "more.csv", "01"),
                          new CancelledAfter(3),
                          sink -> more.forEach(sink::accept)))
          .isInstanceOf(CancellationException.class);
      shop.shut();
      assertThat(Dump.tables(folderOfShop)).isEqualTo(before);
      shop.reopen();
      assertThat(shop.workspace().imports().batches()).hasSize(1);
    }
  }

  /** Nobody wants the answer any more after so many looks. */
  private static final class CancelledAfter implements Progress {
    private int looks;

    private CancelledAfter(int looks) {
      this.looks = looks;
    }

    @Override
    public void at(long done, long total, String doing) {}

    @Override
    public boolean isCancelled() {
      return looks-- <= 0;
    }
  }
}
