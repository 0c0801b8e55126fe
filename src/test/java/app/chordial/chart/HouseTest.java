package app.chordial.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HouseTest {

  private static House house(Mode mode) {
    return new House(mode, Typeface.SANS, Locale.UK, Words.ENGLISH);
  }

  @ParameterizedTest
  @EnumSource(Mode.class)
  void everyInkCanBeSeenAndReadOnACard(Mode mode) {
    House house = house(mode);
    Color card = house.color(Token.CARD);
    for (Ink ink : Ink.values()) {
      assertThat(Contrast.between(house.line(ink), card))
          .as("line %s", ink)
          .isGreaterThanOrEqualTo(3);
      assertThat(Contrast.between(house.text(ink), card))
          .as("text %s", ink)
          .isGreaterThanOrEqualTo(4.5);
    }
  }

  @ParameterizedTest
  @EnumSource(Mode.class)
  void theHousesWordsCanBeReadOnACard(Mode mode) {
    Color card = house(mode).color(Token.CARD);
    assertThat(Contrast.between(Token.TEXT.in(mode), card)).isGreaterThanOrEqualTo(7);
    assertThat(Contrast.between(Token.QUIET.in(mode), card)).isGreaterThanOrEqualTo(4.5);
  }

  @ParameterizedTest
  @EnumSource(Mode.class)
  void noTwoInksLookAlike(Mode mode) {
    House house = house(mode);
    for (Ink one : Ink.values()) {
      for (Ink other : Ink.values()) {
        if (one != other) {
          assertThat(distance(house.line(one), house.line(other)))
              .as(one + " " + other)
              .isGreaterThan(45);
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Mode.class)
  void moreHeatContrastsMoreWithTheCard(Mode mode) {
    House house = house(mode);
    double before = 1;
    for (int i = 0; i <= 20; i++) {
      double contrast = Contrast.between(house.heat(i / 20.0), house.color(Token.CARD));
      assertThat(contrast).as("step %d", i).isGreaterThan(before);
      before = contrast;
    }
  }

  @Test
  void theDesignIsOkabeAndItosBlueWhereThatCanBeSeen() {
    assertThat(house(Mode.LIGHT).line(Ink.DESIGN)).isEqualTo(new Color(0x0072b2));
    assertThat(house(Mode.LIGHT).line(Ink.GOOD)).isEqualTo(new Color(0x009e73));
  }

  @Test
  void contrastIsThatOfTheStandard() {
    assertThat(Contrast.between(Color.BLACK, Color.WHITE)).isEqualTo(21);
    assertThat(Contrast.between(new Color(0x767676), Color.WHITE)).isBetween(4.54, 4.55);
  }

  @Test
  void inksComeRoundAfterTheEighth() {
    assertThat(Ink.nth(0)).isEqualTo(Ink.DESIGN);
    assertThat(Ink.nth(8)).isEqualTo(Ink.DESIGN);
    assertThat(Ink.nth(7)).isEqualTo(Ink.SUN);
  }

  @Test
  void lettersThatCantBeReadFallBackToWhatEveryMachineHas() {
    assertThat(Typeface.read(null, null)).isEqualTo(Typeface.SANS);
    ByteArrayInputStream noise = new ByteArrayInputStream(new byte[] {1, 2, 3});
    assertThat(Typeface.read(noise, noise).regular().getFamily(Locale.ROOT))
        .isEqualTo(new Font(Font.SANS_SERIF, Font.PLAIN, 1).getFamily(Locale.ROOT));
  }

  private static double distance(Color one, Color other) {
    double red = one.getRed() - other.getRed();
    double green = one.getGreen() - other.getGreen();
    double blue = one.getBlue() - other.getBlue();
    return Math.sqrt(red * red + green * green + blue * blue);
  }
}
