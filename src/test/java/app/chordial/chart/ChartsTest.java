package app.chordial.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.entity.ChartEntity;
import org.jfree.chart.entity.XYItemEntity;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ChartsTest {

  private static final List<House> HOUSES =
      List.of(
          House.light(Typeface.SANS, Locale.UK),
          House.dark(Typeface.SANS, Locale.GERMANY),
          House.light(Typeface.SANS, Locale.forLanguageTag("ar-EG")));

  @Test
  @Tag("law")
  void everyFigureCanBeDrawnAtEverySize() {
    for (long seed = 0; seed < 150; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      Figure figure = new RandomFigures(seed).any();
      House house = HOUSES.get(random.nextInt(HOUSES.size()));
      int width = random.nextInt(10, 900);
      int height = random.nextInt(10, 500);
      BufferedImage image =
          Pictures.image(Charts.titled(figure, house), width, height, 1, new ChartRenderingInfo());
      assertThat(colours(image)).as("seed %d, %s", seed, figure).isNotEmpty();
      if (width > 200 && height > 150) {
        assertThat(colours(image)).as("seed %d, %s", seed, figure).hasSizeGreaterThan(2);
      }
    }
  }

  @Test
  void theFiguresOfTheScreensShowTheirValuesWhenPointedAt() {
    for (Figure figure : Examples.usual()) {
      ChartRenderingInfo info = new ChartRenderingInfo();
      Pictures.image(Charts.draw(figure, HOUSES.getFirst()), 330, 300, 1, info);
      List<String> told = new ArrayList<>();
      for (Object entity : info.getEntityCollection().getEntities()) {
        if (entity instanceof XYItemEntity item) {
          told.add(item.getToolTipText());
        }
      }
      assertThat(told).as(figure.name()).isNotEmpty().allMatch(text -> text.matches("(?s).*\\d.*"));
    }
  }

  @Test
  void aBarIsPointedAtWhereItStands() {
    ChartRenderingInfo info = new ChartRenderingInfo();
    Pictures.image(Charts.draw(Examples.funnel(), HOUSES.getFirst()), 330, 300, 1, info);
    List<ChartEntity> bars = new ArrayList<>();
    for (Object entity : info.getEntityCollection().getEntities()) {
      if (entity instanceof XYItemEntity item) {
        bars.add(item);
      }
    }
    List<Double> lengths =
        bars.stream().map(bar -> bar.getArea().getBounds2D().getWidth()).toList();
    List<Double> tops = bars.stream().map(bar -> bar.getArea().getBounds2D().getY()).toList();
    assertThat(bars.getFirst().getToolTipText()).isEqualTo("all messages: 25");
    assertThat(tops).isSorted();
    assertThat(lengths.get(1) / lengths.getFirst()).isCloseTo(17 / 25.0, within());
    assertThat(lengths.get(4) / lengths.getFirst()).isCloseTo(4 / 25.0, within());
  }

  @Test
  void anEmptyFigureSaysSo() {
    Figure empty = Lines.of("Nothing", List.of(), Unit.COUNT);
    House house = HOUSES.getFirst();
    assertThat(Charts.draw(empty, house).getPlot().getNoDataMessage())
        .isEqualTo(house.words().nothing());
    assertThat(colours(Pictures.image(Charts.draw(empty, house), 330, 300, 1, null)))
        .hasSizeGreaterThan(1);
  }

  @Test
  void onlyAFileForItselfBearsTheName() {
    assertThat(Charts.draw(Examples.pace(), HOUSES.getFirst()).getTitle()).isNull();
    assertThat(Charts.titled(Examples.pace(), HOUSES.getFirst()).getTitle().getText())
        .isEqualTo("Pace: days between e-mails");
  }

  private static Offset<Double> within() {
    return Offset.offset(0.02);
  }

  private static List<Integer> colours(BufferedImage image) {
    return IntStream.range(0, image.getHeight())
        .flatMap(y -> IntStream.range(0, image.getWidth()).map(x -> image.getRGB(x, y)))
        .distinct()
        .limit(3)
        .boxed()
        .toList();
  }
}
