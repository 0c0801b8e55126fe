package app.chordial.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class IdsTest {

  @Test
  void anIdIsTheNameInKebabCase() {
    assertThat(Ids.of("Spring Bulbs!", List.of())).isEqualTo("spring-bulbs");
    assertThat(Ids.of("  Größe – Überraschung (2)", List.of())).isEqualTo("grosse-uberraschung-2");
    assertThat(Ids.of("TITLE INSIDE", List.of())).isEqualTo("title-inside");
    assertThat(Ids.of("…", List.of())).isEqualTo("unnamed");
    assertThat(Ids.of("園芸", List.of())).isEqualTo("園芸");
    assertThat(Ids.of("a".repeat(100), List.of())).hasSize(60);
  }

  @Test
  void aTakenIdGetsANumber() {
    assertThat(Ids.of("VIP", List.of("vip", "vip-2"))).isEqualTo("vip-3");
    Design design = RandomDesigns.of(1);
    assertThat(Ids.ofSegment("Regulars", design)).isEqualTo("regulars-2");
    assertThat(Ids.ofInterest("Garden", design)).isEqualTo("garden-2");
    assertThat(Ids.ofTheme("Deals", design)).isEqualTo("deals-2");
    assertThat(Ids.ofMessage("Welcome", design)).isEqualTo("welcome-2");
  }

  @Test
  @Tag("law")
  void idsAreFreeAndWellFormedWhateverTheName() {
    Random random = new Random(1);
    for (int i = 0; i < 2_000; i++) {
      StringBuilder name = new StringBuilder();
      random.ints(random.nextInt(80), 32, 0x3000).forEach(name::appendCodePoint);
      String id = Ids.of(name.toString(), List.of());
      assertThat(id).matches("[\\p{L}\\p{N}]+(-[\\p{L}\\p{N}]+)*");
      assertThat(Ids.of(name.toString(), List.of(id))).isEqualTo(id + "-2");
    }
  }
}
