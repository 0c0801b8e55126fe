package app.chordial.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.design.Design;
import app.chordial.design.Edit;
import app.chordial.design.History;
import app.chordial.message.Theme;
import app.chordial.work.Refusal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DesignsTest {

  /** Designs as texts: all that this test needs is to tell them apart. */
  private final List<Design> known = new ArrayList<>();

  private Shop shop;

  @BeforeEach
  void open(@TempDir Path folder) throws Refusal {
    shop = new Shop(folder.resolve("shop.chordial"));
  }

  @AfterEach
  void close() throws Refusal {
    shop.close();
  }

  private Designs designs() {
    return shop.workspace().designs(text -> known.get(Integer.parseInt(text)), this::text);
  }

  private String text(Design design) {
    if (!known.contains(design)) {
      known.add(design);
    }
    return "" + known.indexOf(design);
  }

  private static Edit edit(int number, String mergeKey) {
    Theme theme = new Theme("t" + number, "", Theme.Kind.TOPICAL, "", 0);
    return Edit.merging("Edit " + number, mergeKey, design -> design.withThemes(List.of(theme)));
  }

  @Test
  void aNewWorkspaceHasNoDesign() throws Refusal {
    assertThat(designs().load()).isEmpty();
  }

  @Test
  @Tag("law")
  void undoAndRedoGoOnAfterARestart() throws Refusal {
    SplittableRandom random = new SplittableRandom(7);
    History history = History.of(Design.EMPTY);
    Designs designs = designs();
    designs.save(history);
    for (int step = 0; step < 120; step++) {
      history =
          switch (random.nextInt(6)) {
            case 0 -> history.undone();
            case 1 -> history.redone();
            case 2, 3 -> history.after(edit(step, "typing"));
            default -> history.after(edit(step, ""));
          };
      if (random.nextInt(3) > 0) {
        designs.save(history);
      }
      if (random.nextInt(10) == 0) {
        designs.save(history);
        shop.reopen();
        designs = designs();
        History read = designs.load().orElseThrow();
        assertThat(read).isEqualTo(history);
        history = read;
      }
    }
  }

  @Test
  void typingDoesNotFillTheStoreAndAPlansDesignStays() throws Refusal {
    Designs designs = designs();
    History history = History.of(Design.EMPTY);
    designs.save(history);
    for (int i = 0; i < 20; i++) {
      history = history.after(edit(i, "title"));
      designs.save(history);
    }
    assertThat(shop.workspace().revisions().newest(100)).hasSize(2);
  }

  @Test
  void aFileThatIsOftenOpenedAndWrittenStaysSmall(@TempDir Path parent) throws Refusal {
    Path folder = parent.resolve("often.chordial");
    try (Shop often = new Shop(folder)) {
      long longest = 0;
      for (int time = 0; time < 60; time++) {
        often
            .workspace()
            .designs(text -> known.get(Integer.parseInt(text)), this::text)
            .save(History.of(Design.EMPTY).after(edit(time, "")));
        often.reopen();
        longest = Math.max(longest, folder.resolve(Workspace.STORE_FILE).toFile().length());
      }
      assertThat(longest).isLessThan(500_000);
    }
  }
}
