package app.chordial.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PicturesTest {

  private static final House HOUSE = House.dark(Typeface.SANS, Locale.UK);

  @Test
  void aPictureHasTheSizeAskedForAndTheCardsColourToItsEdges() throws IOException {
    byte[] png = Pictures.png(Charts.draw(Examples.lost(), HOUSE), 330, 301, 1.25);
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
    assertThat(image.getWidth()).isEqualTo(413);
    assertThat(image.getHeight()).isEqualTo(377);
    int card = HOUSE.color(Token.CARD).getRGB();
    assertThat(image.getRGB(0, 0)).isEqualTo(card);
    assertThat(image.getRGB(412, 376)).isEqualTo(card);
  }

  @Test
  void theSameFigureGivesTheSameBytes() {
    byte[] once = Pictures.png(Charts.draw(Examples.pace(), HOUSE), 330, 300, 2);
    byte[] again = Pictures.png(Charts.draw(Examples.pace(), HOUSE), 330, 300, 2);
    assertThat(again).isEqualTo(once);
  }

  @Test
  void aPictureWithoutSizeIsRefused() {
    assertThatThrownBy(() -> Pictures.png(Charts.draw(Examples.pace(), HOUSE), 0, 300, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0 by 300");
  }
}
