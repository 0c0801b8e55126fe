package app.chordial.ui.segments;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.job.Planners;
import app.chordial.ui.Pictures;
import app.chordial.ui.SampleAudience;
import app.chordial.ui.kit.Layers;
import app.chordial.ui.kit.Theme;
import app.chordial.ui.workbench.MainWindow;
import app.chordial.ui.workbench.TestBench;
import app.chordial.work.Where;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Scene;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The screen at the sizes and in the looks that it is used. */
class SegmentsPicturesTest {

  private final Locale before = Locale.getDefault();

  @BeforeEach
  void speakAsTheShopDoes() {
    Locale.setDefault(Locale.UK);
  }

  @AfterEach
  void speakAsBefore() {
    Locale.setDefault(before);
  }

  @ParameterizedTest
  @CsvSource({
    "1280, 800, LIGHT, gardeners-worth-a-visit",
    "1440, 900, LIGHT, gardeners-worth-a-visit",
    "1440, 900, DARK, river-and-hill",
    "2560, 1440, LIGHT, readers-mid-series",
    "1440, 900, LIGHT, ''",
    "1280, 800, DARK, friends-of-the-harbour"
  })
  void theScreenFillsItsWindow(int width, int height, Theme theme, String segment) {
    BufferedImage picture =
        Pictures.onScreen(
            () -> {
              Scene scene = scene(width, height, theme, segment);
              return Pictures.take("segments-" + width + "-" + theme + "-" + segment, scene);
            });
    assertThat(picture.getWidth()).isEqualTo(width);
    assertThat(picture.getHeight()).isEqualTo(height);
  }

  private static Scene scene(int width, int height, Theme theme, String segment) {
    TestBench test = new TestBench(SampleAudience.design());
    test.session.audience(SampleAudience.audience());
    test.theme.set(theme);
    Layers layers = new Layers();
    Scene scene = new Scene(layers, width, height);
    new MainWindow(
            test.bench,
            test.theme,
            new MainWindow.Content(
                Map.of(
                    Where.Place.SEGMENTS,
                    bench -> new SegmentsView(bench, new Planners(), SampleAudience::name)),
                List.of(),
                List::of,
                _ -> List.of()),
            layers)
        .live(scene);
    test.navigator.open(Where.at(Where.Place.SEGMENTS, segment));
    return scene;
  }
}
