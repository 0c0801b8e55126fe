package app.chordial.interest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextMatchingTest {

  @ParameterizedTest
  @CsvSource({
    "rod, carp rod, true",
    "rod, 'rods, reels', true",
    "box, boxes, true",
    "rod, rodent, false",
    "car, cartoon, false",
    "fly rod, my fly rod!, true",
    "rod, a-rod, true",
    "岡, 静岡茶, true",
    "茶, 静岡茶, true",
    "é, café, false",
  })
  void aWordIsFoundAsAWhole(String word, String text, boolean found) {
    assertThat(new Word(word).isIn(text)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({
    "/rods/*, /rods/carp, true",
    "/rods/*, https://shop.example.com/rods/carp?x=1, true",
    "/rods, https://shop.example.com/rods?x=1#top, true",
    "*/rods/*, https://shop.example.com/en/rods/carp, true",
    "/rods/*, /reels/rods/carp, false",
    "*a*a*, a, false",
    "*ab*b, xab, false",
    "*ab*b, xabb, true",
    "*, '', true",
    "/, https://shop.example.com, true",
  })
  void aStarStandsForAnyText(String pattern, String address, boolean found) {
    assertThat(new Glob(pattern).matchesAddress(address)).isEqualTo(found);
  }
}
