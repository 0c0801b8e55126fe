package app.chordial.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.chart.Curve;
import app.chordial.chart.Figure;
import app.chordial.chart.Scale;
import app.chordial.chart.Unit;
import app.chordial.rhythm.Pace;
import app.chordial.ui.Pictures;
import app.chordial.ui.kit.Card;
import app.chordial.ui.kit.ChartView;
import app.chordial.ui.kit.Layers;
import app.chordial.ui.kit.Theme;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FiguresTest {

  @TempDir Path folder;
  private final TestBench test = new TestBench();

  @Test
  void aChartFillsItsCardAndTurnsWithTheLook() {
    BufferedImage[] pictures = new BufferedImage[2];
    for (Theme theme : Theme.values()) {
      pictures[theme.ordinal()] =
          Pictures.onScreen(
              () -> {
                test.theme.set(theme);
                ChartView view = Figures.view(test.bench, gap());
                VBox.setVgrow(view, Priority.ALWAYS);
                Layers layers = new Layers();
                layers.content(Card.titled("Gap over receptivity", view));
                Scene scene = Pictures.scene(layers, 480, 320, theme);
                return Pictures.take("chart-" + theme, scene);
              });
    }
    assertThat(pictures[0].getRGB(240, 300)).isNotEqualTo(pictures[1].getRGB(240, 300));
    assertThat(inks(pictures[0])).isGreaterThan(20);
  }

  @Test
  void itsPictureAndNumbersCanBeTakenAway() throws IOException {
    ChartView view = Pictures.onScreen(() -> Figures.view(test.bench, gap()));
    test.answers.files = List.of(folder.resolve("gap.csv"));
    Figures.saveNumbers(test.bench, view);
    assertThat(Files.readString(folder.resolve("gap.csv"))).contains("7");
    test.answers.files = List.of(folder.resolve("gap.png"));
    Figures.savePicture(test.bench, view);
    assertThat(Files.readAllBytes(folder.resolve("gap.png"))).startsWith(0x89, 'P', 'N', 'G');
    Figures.copyNumbers(test.bench, view);
    assertThat(test.answers.copied).isEqualTo(Files.readString(folder.resolve("gap.csv")));
  }

  @Test
  void aFolderThatIsNotThereIsRefusedInWords() {
    ChartView view = Pictures.onScreen(() -> Figures.view(test.bench, gap()));
    test.answers.files = List.of(folder.resolve("nowhere").resolve("gap.csv"));
    Figures.saveNumbers(test.bench, view);
    assertThat(test.refusals).hasSize(1);
    assertThat(test.answers.told).isEmpty();
  }

  private static long inks(BufferedImage picture) {
    return Arrays.stream(
            picture.getRGB(
                0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth()))
        .distinct()
        .count();
  }

  private static Figure gap() {
    List<Double> xs = IntStream.rangeClosed(1, 40).mapToObj(i -> i / 10.0).toList();
    List<Double> ys = xs.stream().map(Pace.DEFAULT::gapDays).toList();
    return new Curve(
        "Gap over receptivity",
        new Scale("receptivity", Unit.decimal(1)),
        new Scale("gap", Unit.DAYS),
        xs,
        ys,
        Optional.empty());
  }
}
