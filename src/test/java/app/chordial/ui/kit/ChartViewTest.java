package app.chordial.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.chart.Figure;
import app.chordial.chart.Ink;
import app.chordial.chart.Spark;
import app.chordial.chart.Unit;
import app.chordial.ui.Pictures;
import java.awt.image.BufferedImage;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

class ChartViewTest {

  private static final Figure LINE =
      new Spark("Size", List.of(1.0, 3.0, 2.0), Ink.DESIGN, Unit.COUNT, "two thousand");

  @Test
  void aChartLooksTheSameHoweverOftenItIsDrawn() {
    SimpleObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
    List<BufferedImage> pictures =
        Pictures.onScreen(
            () -> {
              ChartView view = new ChartView(theme, LINE);
              Scene scene = Pictures.scene(new StackPane(view), 300, 200, Theme.LIGHT);
              BufferedImage first = Pictures.take("chart-first", scene);
              theme.set(Theme.DARK);
              theme.set(Theme.LIGHT);
              return List.of(first, Pictures.take("chart-again", scene));
            });
    assertThat(differing(pictures.getFirst(), pictures.getLast())).isZero();
  }

  private static int differing(BufferedImage one, BufferedImage other) {
    int count = 0;
    for (int x = 0; x < one.getWidth(); x++) {
      for (int y = 0; y < one.getHeight(); y++) {
        count += one.getRGB(x, y) == other.getRGB(x, y) ? 0 : 1;
      }
    }
    return count;
  }
}
