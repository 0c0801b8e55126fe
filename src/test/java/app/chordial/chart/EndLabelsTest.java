package app.chordial.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class EndLabelsTest {

  private static final House HOUSE = House.light(Typeface.SANS, Locale.UK);

  @Test
  @Tag("law")
  void everyLabelIsInsideThePictureAndTouchesNoOther() {
    int drawn = 0;
    for (long seed = 0; seed < 150; seed++) {
      Lines lines = new RandomFigures(seed).lines();
      SplittableRandom random = new SplittableRandom(seed);
      int width = random.nextInt(120, 900);
      int height = random.nextInt(60, 500);
      List<EndLabels.Placed> labels = labels(lines, width, height);
      Rectangle2D picture = new Rectangle2D.Double(0, 0, width, height);
      for (int i = 0; i < labels.size(); i++) {
        Rectangle2D box = labels.get(i).box();
        assertThat(picture.contains(box)).as("seed %d: %s in %s", seed, box, picture).isTrue();
        for (EndLabels.Placed other : labels.subList(0, i)) {
          assertThat(box.intersects(other.box())).as("seed %d, %s", seed, box).isFalse();
        }
      }
      drawn += labels.size();
    }
    assertThat(drawn).isGreaterThan(300);
  }

  @Test
  @Tag("law")
  void onACardEverySeriesHasItsLabel() {
    for (long seed = 0; seed < 60; seed++) {
      Lines lines = new RandomFigures(seed).lines();
      int expected = lines.isEmpty() ? 0 : lines.series().size();
      assertThat(labels(lines, 330, 300)).as("seed %d", seed).hasSize(expected);
    }
  }

  @Test
  void theOrderOfLabelsIsTheOrderOfTheLines() {
    List<EndLabels.Placed> labels = labels(Examples.pace(), 330, 300);
    assertThat(labels.stream().map(EndLabels.Placed::text))
        .containsExactly("tired 20 d", "average 9 d", "eager 3 d");
  }

  @Test
  void whatFindsNoRoomIsCounted() {
    Lines lines =
        Lines.of(
            "eight",
            Examples.days(2),
            Unit.COUNT,
            IntStream.range(0, 8)
                .mapToObj(i -> Series.of("s" + i, Ink.nth(i), 0, i))
                .toArray(Series[]::new));
    List<EndLabels.Placed> labels = labels(lines, 330, 70);
    assertThat(labels).hasSizeBetween(1, 7);
    assertThat(labels.stream().map(EndLabels.Placed::text))
        .contains("+" + (8 - labels.size() + 1) + " more");
  }

  @Test
  void aLongNameLeavesMostOfTheChartToTheLines() {
    Lines lines =
        Lines.of("long", Examples.days(2), Unit.COUNT, Series.of("w".repeat(300), Ink.SKY, 1, 2));
    EndLabels.Placed label = labels(lines, 330, 300).getFirst();
    assertThat(label.box().getX()).isGreaterThan(165);
    assertThat(label.text()).endsWith("\u2026");
  }

  private static List<EndLabels.Placed> labels(Lines lines, int width, int height) {
    JFreeChart chart = Charts.draw(lines, HOUSE);
    HousePlot plot = (HousePlot) chart.getPlot();
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g2 = image.createGraphics();
    ChartRenderingInfo info = new ChartRenderingInfo();
    chart.draw(g2, new Rectangle2D.Double(0, 0, width, height), null, info);
    List<EndLabels.Placed> placed = new ArrayList<>();
    Rectangle2D data = info.getPlotInfo().getDataArea();
    if (!data.isEmpty()) {
      double right = width - chart.getPadding().getRight();
      double top = chart.getPadding().getTop();
      Rectangle2D whole = new Rectangle2D.Double(0, top, right, height - top);
      for (EndLabels labels : plot.overlays(EndLabels.class)) {
        placed.addAll(labels.placed(g2, new Sheet(plot, whole, data)));
      }
    }
    g2.dispose();
    return placed;
  }
}
