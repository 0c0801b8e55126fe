package app.chordial.ui.segments;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.design.Design;
import app.chordial.job.Planners;
import app.chordial.segment.Rule;
import app.chordial.segment.RulePath;
import app.chordial.segment.Segment;
import app.chordial.ui.Pictures;
import app.chordial.ui.SampleAudience;
import app.chordial.ui.kit.Layers;
import app.chordial.ui.kit.Theme;
import app.chordial.ui.workbench.MainWindow;
import app.chordial.ui.workbench.Sought;
import app.chordial.ui.workbench.TestBench;
import app.chordial.work.Where;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Scene;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
    "1440, 900, LIGHT, gardeners-worth-a-visit",
    "1440, 900, DARK, river-and-hill",
    "2560, 1440, LIGHT, readers-mid-series",
    "1440, 900, LIGHT, ''"
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

  /** The editors of a rule's values, one after another, each open over the canvas. */
  @ParameterizedTest
  @CsvSource({
    "LIGHT, gardeners-worth-a-visit, 'values 1/0, category 0, when 0, days 0'",
    "DARK, friends-of-the-harbour, recency 0"
  })
  void aValuesEditorOpensBesideIt(Theme theme, String segment, String editors) {
    BufferedImage picture =
        Pictures.onScreen(
            () -> {
              Scene scene = scene(1280, 800, theme, segment);
              BufferedImage last = Pictures.take("segments-1280-" + theme + "-" + segment, scene);
              for (String editor : editors.split(", ", -1)) {
                String[] keyAndPath = editor.split(" ", -1);
                fire(scene, keyAndPath[1], keyAndPath[0]);
                assertThat(scene.getRoot().lookupAll("." + Look.POPOVER)).hasSize(1);
                last = Pictures.take("segments-editor-" + keyAndPath[0], scene);
              }
              return last;
            });
    assertThat(picture.getWidth()).isEqualTo(1280);
  }

  private static void fire(Scene scene, String path, String key) {
    Integer[] steps = Stream.of(path.split("/")).map(Integer::valueOf).toArray(Integer[]::new);
    scene.getRoot().lookupAll("." + Look.LEAF).stream()
        .map(LeafCard.class::cast)
        .filter(leaf -> leaf.path.equals(RulePath.of(steps)))
        .forEach(leaf -> leaf.slot(key).orElseThrow().fire());
  }

  /** The longest names there are, and a rule that is deep and partly wrong. */
  @Test
  void longNamesAndDeepRulesFindRoom() {
    String name =
        "Those who bought for the harbour garden and have never been seen since ".repeat(2);
    Rule deep = SampleAudience.design().segments().getFirst().rule();
    for (int i = 0; i < 3; i++) {
      deep =
          new Rule.Any(
              List.of(deep, new Rule.In("nobody knows this one"), new Rule.All(List.of())));
    }
    Design design = with(new Segment("long", name, deep));
    BufferedImage picture =
        Pictures.onScreen(() -> new Open(design, 1280, 800, "long").inBothLooks("segments-long"));
    assertThat(picture.getHeight()).isEqualTo(800);
  }

  /** A look-alike by rank and one by likeness, with what it goes by beside them. */
  @Test
  void aLookAlikeSaysWhatItGoesBy() {
    Rule rule =
        new Rule.Any(
            List.of(
                new Rule.LookAlike("gardeners-worth-a-visit", new Rule.Reach.Most(200)),
                new Rule.LookAlike("river-and-hill", new Rule.Reach.AtLeast(0.2))));
    Design design = with(new Segment("alike", "Those like them", rule));
    for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
      BufferedImage picture = Pictures.onScreen(() -> alike(design, theme));
      assertThat(picture.getHeight()).isEqualTo(900);
    }
  }

  private static BufferedImage alike(Design design, Theme theme) {
    Open open = new Open(design, 1440, 900, "alike");
    open.test.theme.set(theme);
    Pictures.take("segments-alike-" + theme, open.scene);
    fire(open.scene, "0", "most");
    assertThat(open.scene.getRoot().lookupAll("." + Look.POPOVER)).hasSize(1);
    return Pictures.take("segments-alike-editor-" + theme, open.scene);
  }

  private static Design with(Segment segment) {
    List<Segment> segments = new ArrayList<>(SampleAudience.design().segments());
    segments.add(segment);
    return SampleAudience.design().withSegments(segments);
  }

  private static Scene scene(int width, int height, Theme theme, String segment) {
    Open open = new Open(SampleAudience.design(), width, height, segment);
    open.test.theme.set(theme);
    return open.scene;
  }

  /** The screen with a segment open, which takes seconds to be learned about. */
  private static final class Open {
    final TestBench test;
    final Scene scene;

    Open(Design design, int width, int height, String segment) {
      test = new TestBench(design);
      test.session.audience(SampleAudience.audience());
      Layers layers = new Layers();
      scene = new Scene(layers, width, height);
      new MainWindow(
              test.bench,
              test.theme,
              new MainWindow.Content(
                  Map.of(
                      Where.Place.SEGMENTS,
                      bench -> new SegmentsView(bench, new Planners(), SampleAudience::name)),
                  List.of(),
                  List::of,
                  Sought.NOTHING),
              layers)
          .live(scene);
      test.navigator.open(Where.at(Where.Place.SEGMENTS, segment));
    }

    /** Takes it in each look; the dark one is handed back. */
    BufferedImage inBothLooks(String name) {
      test.theme.set(Theme.LIGHT);
      Pictures.take(name + "-" + Theme.LIGHT, scene);
      test.theme.set(Theme.DARK);
      return Pictures.take(name + "-" + Theme.DARK, scene);
    }
  }
}
