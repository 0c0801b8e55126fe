package app.chordial.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.ui.kit.Body;
import app.chordial.ui.kit.Layers;
import app.chordial.ui.kit.Styles;
import app.chordial.ui.kit.Theme;
import app.chordial.ui.rhythm.RhythmView;
import app.chordial.ui.workbench.MainWindow;
import app.chordial.ui.workbench.Screen;
import app.chordial.ui.workbench.Sought;
import app.chordial.ui.workbench.TestBench;
import app.chordial.ui.workbench.Workbench;
import app.chordial.work.Where;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javafx.event.Event;
import javafx.geometry.BoundingBox;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The frame around a screen, at the sizes and in the looks that it is used. */
class FrameTest {

  @ParameterizedTest
  @CsvSource({
    "1280, 800, LIGHT",
    "1280, 800, DARK",
    "1440, 900, LIGHT",
    "1440, 900, DARK",
    "2560, 1440, LIGHT",
    "2560, 1440, DARK"
  })
  void theFrameFillsItsWindow(int width, int height, Theme theme) {
    Pictures.onScreen(
        () -> {
          Scene scene = scene(width, height, theme);
          String name = "rhythm-" + width + "-" + theme;
          Seen seen = Seen.of(scene, Pictures.take(name, scene)).in(theme);
          assertThat(seen.reach()).isBetween(0.85, 1.0);
          assertThat(seen.beyondTheSides()).isEmpty();
          return seen;
        });
  }

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
  @EnumSource(Theme.class)
  void whatOpensOverTheFrameIsInIt(Theme theme) {
    for (String keys : List.of("Shortcut+K", "F1")) {
      Pictures.onScreen(
          () -> {
            Scene scene = scene(1440, 900, theme);
            press(scene, keys.equals("F1") ? KeyCode.F1 : KeyCode.K);
            String name = "over-" + keys.replace("+", "") + "-" + theme;
            Seen seen = Seen.of(scene, Pictures.take(name, scene)).in(theme);
            Set<Node> dialogs = scene.getRoot().lookupAll("." + Styles.DIALOG);
            assertThat(dialogs)
                .singleElement()
                .satisfies(
                    dialog ->
                        assertThat(new BoundingBox(0, 0, 1440, 900))
                            .matches(
                                all ->
                                    all.contains(dialog.localToScene(dialog.getLayoutBounds()))));
            assertThat(seen.beyondTheSides()).isEmpty();
            return seen;
          });
    }
  }

  private static void press(Scene scene, KeyCode code) {
    boolean isControl = code == KeyCode.K;
    Event.fireEvent(
        scene.getRoot(),
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, isControl, false, false));
  }

  private static Scene scene(int width, int height, Theme theme) {
    TestBench test = new TestBench(Demo.design());
    test.session.audience(Demo.audience());
    test.theme.set(theme);
    Layers layers = new Layers();
    Scene scene = new Scene(layers, width, height);
    MainWindow window =
        new MainWindow(
            test.bench,
            test.theme,
            new MainWindow.Content(screens(), List.of(), List::of, Sought.NOTHING),
            layers);
    window.live(scene);
    test.navigator.open(Where.Place.RHYTHM);
    return scene;
  }

  /** The real screen where there is one in this package's care, an empty one elsewhere. */
  private static Map<Where.Place, Function<Workbench, Screen>> screens() {
    Map<Where.Place, Function<Workbench, Screen>> screens = new EnumMap<>(Where.Place.class);
    for (Where.Place place : Where.Place.values()) {
      screens.put(place, _ -> new Empty(place, new Body()));
    }
    screens.put(Where.Place.RHYTHM, RhythmView::new);
    return screens;
  }

  private record Empty(Where.Place place, Body node) implements Screen {}
}
