package app.chordial.ui.interests;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.design.Design;
import app.chordial.interest.Interest;
import app.chordial.ui.Pictures;
import app.chordial.ui.SampleAudience;
import app.chordial.ui.Seen;
import app.chordial.ui.kit.Layers;
import app.chordial.ui.kit.Styles;
import app.chordial.ui.kit.Theme;
import app.chordial.ui.workbench.MainWindow;
import app.chordial.ui.workbench.Sought;
import app.chordial.ui.workbench.TestBench;
import app.chordial.work.Where;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Scene;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The screen at the sizes and in the looks that it is used. */
class InterestsPicturesTest {

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
    "1280, 800, LIGHT, fishing",
    "1440, 900, LIGHT, congruence",
    "1440, 900, DARK, fishing",
    "2560, 1440, LIGHT, fishing",
    "1280, 800, DARK, congruence"
  })
  void theScreenFillsItsWindow(int width, int height, Theme theme, String place) {
    Pictures.onScreen(
        () -> {
          Scene scene = scene(width, height, theme, place);
          String name = "interests-" + width + "-" + theme + "-" + place;
          Seen seen = Seen.of(scene, Pictures.take(name, scene)).in(theme);
          assertThat(seen.reach()).isBetween(0.85, 1.0);
          assertThat(seen.beyondTheSides()).isEmpty();
          boolean isOfPairs = place.equals("congruence");
          assertThat(seen.texts()).containsAll(isOfPairs ? List.of("Strongest pairs") : names());
          return seen;
        });
  }

  private static List<String> names() {
    return SampleAudience.design().interests().stream().map(Interest::name).toList();
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void withoutBucketsTheNextStepIsOffered(Theme theme) {
    Pictures.onScreen(
        () -> {
          Scene scene = scene(Design.EMPTY, 1280, 800, theme, "");
          Seen seen = Seen.of(scene, Pictures.take("interests-empty-" + theme, scene)).in(theme);
          assertThat(seen.beyondTheSides()).isEmpty();
          assertThat(scene.getRoot().lookupAll("." + Styles.EMPTY)).hasSize(1);
          return seen;
        });
  }

  private static Scene scene(int width, int height, Theme theme, String place) {
    return scene(SampleAudience.design(), width, height, theme, place);
  }

  private static Scene scene(Design design, int width, int height, Theme theme, String place) {
    TestBench test = new TestBench(design);
    test.session.audience(SampleAudience.audience());
    test.theme.set(theme);
    Layers layers = new Layers();
    Scene scene = new Scene(layers, width, height);
    new MainWindow(
            test.bench,
            test.theme,
            new MainWindow.Content(
                Map.of(Where.Place.INTERESTS, InterestsView::new),
                List.of(),
                List::of,
                Sought.NOTHING),
            layers)
        .live(scene);
    test.navigator.open(Where.at(Where.Place.INTERESTS, place));
    return scene;
  }
}
