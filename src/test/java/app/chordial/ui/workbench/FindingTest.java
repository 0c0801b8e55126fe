package app.chordial.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class FindingTest {

  private static final List<String> NAMES =
      List.of(
          "Segments", "Messages", "Gardeners worth a visit", "Größe XL", "Import files…", "IĞDIR");

  @Test
  void noLettersFindEverythingInItsOrder() {
    assertThat(find("", NAMES)).isEqualTo(NAMES);
  }

  @Test
  void aBeginningWinsOverLettersInTheMiddle() {
    assertThat(find("seg", List.of("Passenger", "Segments"))).first().isEqualTo("Segments");
    assertThat(find("gv", NAMES)).first().isEqualTo("Gardeners worth a visit");
  }

  @Test
  @Tag("law")
  void accentsAndCapitalsDoNotMatter() {
    assertThat(find("grosse", List.of("Große", "Grösse"))).containsExactly("Grösse");
    assertThat(find("igdir", NAMES)).containsExactly("IĞDIR");
    assertThat(find("IMPORT", NAMES)).containsExactly("Import files…");
  }

  @Test
  @Tag("law")
  void lettersTakenFromAName_inOrder_findIt() {
    SplittableRandom random = new SplittableRandom(3);
    for (int i = 0; i < 500; i++) {
      String name = NAMES.get(random.nextInt(3));
      StringBuilder letters = new StringBuilder();
      name.chars().filter(_ -> random.nextInt(3) == 0).forEach(c -> letters.append((char) c));
      assertThat(find(letters.toString(), NAMES)).as(letters.toString()).contains(name);
    }
  }

  @Test
  void lettersThatAreNotThereFindNothing() {
    assertThat(find("zq", NAMES)).isEmpty();
  }

  private static List<String> find(String letters, List<String> names) {
    return Finding.find(letters, names, Function.identity());
  }
}
