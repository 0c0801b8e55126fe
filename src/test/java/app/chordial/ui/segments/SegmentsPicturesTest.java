package app.chordial.ui.segments;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.design.Design;
import app.chordial.job.Planners;
import app.chordial.segment.Matching;
import app.chordial.segment.Rule;
import app.chordial.segment.RulePath;
import app.chordial.segment.RuleReferences;
import app.chordial.segment.Segment;
import app.chordial.ui.Pictures;
import app.chordial.ui.SampleAudience;
import app.chordial.ui.Seen;
import app.chordial.ui.kit.Formats;
import app.chordial.ui.kit.Layers;
import app.chordial.ui.kit.Texts;
import app.chordial.ui.kit.Theme;
import app.chordial.ui.workbench.MainWindow;
import app.chordial.ui.workbench.Sought;
import app.chordial.ui.workbench.TestBench;
import app.chordial.work.Parallel;
import app.chordial.work.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
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
    Pictures.onScreen(
        () -> {
          Open open = new Open(SampleAudience.design(), width, height, segment);
          Seen seen = open.seen("segments-" + width + "-" + theme + "-" + segment, theme);
          assertThat(seen.reach()).isBetween(0.85, 1.0);
          assertThat(seen.beyondTheSides()).isEmpty();
          if (segment.isEmpty()) {
            assertThat(seen.texts()).containsAll(names());
          } else {
            Segment shown = Objects.requireNonNull(SampleAudience.design().segment(segment));
            assertThat(open.scene.getRoot().lookupAll("." + Look.LEAF))
                .hasSize(RuleReferences.conditions(shown.rule()).size());
            assertThat(seen.texts()).contains(open.counted(shown));
          }
          return seen;
        });
  }

  private static List<String> names() {
    return SampleAudience.design().segments().stream().map(Segment::name).toList();
  }

  /** The editors of a rule's values, one after another, each open over the canvas. */
  @ParameterizedTest
  @CsvSource({
    "LIGHT, gardeners-worth-a-visit, 'values 1/0, category 0, when 0, days 0'",
    "DARK, friends-of-the-harbour, recency 0"
  })
  void aValuesEditorOpensBesideIt(Theme theme, String segment, String editors) {
    Pictures.onScreen(
        () -> {
          Open open = new Open(SampleAudience.design(), 1280, 800, segment);
          Seen before = open.seen("segments-1280-" + theme + "-" + segment, theme);
          for (String editor : editors.split(", ", -1)) {
            String[] keyAndPath = editor.split(" ", -1);
            fire(open.scene, keyAndPath[1], keyAndPath[0]);
            Seen seen = open.seen("segments-editor-" + keyAndPath[0], theme);
            assertThat(open.editors()).hasSize(1);
            assertThat(seen.texts()).hasSizeGreaterThan(before.texts().size());
            assertThat(seen.beyondTheSides()).isEmpty();
          }
          return before;
        });
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
    int conditions = RuleReferences.conditions(deep).size();
    Pictures.onScreen(
        () -> {
          Open open = new Open(design, 1280, 800, "long");
          for (Theme theme : Theme.values()) {
            Seen seen = open.seen("segments-long-" + theme, theme);
            assertThat(open.scene.getRoot().lookupAll("." + Look.LEAF)).hasSize(conditions);
            assertThat(wrong(open.scene)).isEqualTo(3);
            assertThat(seen.texts()).contains(name);
            assertThat(seen.beyondTheSides()).isEmpty();
          }
          return open;
        });
  }

  private static long wrong(Scene scene) {
    return scene.getRoot().lookupAll("." + Look.LEAF).stream()
        .filter(leaf -> leaf.getPseudoClassStates().contains(Look.WRONG))
        .count();
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
    Pictures.onScreen(
        () -> {
          Open open = new Open(design, 1440, 900, "alike");
          for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            Seen seen = open.seen("segments-alike-" + theme, theme);
            assertThat(seen.texts()).contains(Texts.text("segments.likeness"));
            assertThat(seen.texts())
                .anyMatch(text -> text.startsWith("“River and hill people” is marked by "))
                .anyMatch(text -> text.startsWith("Nobody can be told to look like “Gardeners"));
            fire(open.scene, "0", "most");
            open.seen("segments-alike-editor-" + theme, theme);
            assertThat(open.editors()).hasSize(1);
          }
          return open;
        });
  }

  private static Design with(Segment segment) {
    List<Segment> segments = new ArrayList<>(SampleAudience.design().segments());
    segments.add(segment);
    return SampleAudience.design().withSegments(segments);
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

    /** Takes a picture of it in one look, which is bright or dark. */
    Seen seen(String name, Theme theme) {
      test.theme.set(theme);
      return Seen.of(scene, Pictures.take(name, scene)).in(theme);
    }

    Set<Node> editors() {
      return scene.getRoot().lookupAll("." + Look.POPOVER);
    }

    /** How many are in, as a person is told. */
    String counted(Segment segment) {
      Matching matching =
          new Looking(
                  test.session.design(),
                  Objects.requireNonNull(test.session.snapshot()),
                  new Planners(),
                  Parallel.SAME_THREAD)
              .now()
              .matching(segment.rule(), test.session.design().segments());
      return Formats.number(
          matching
              .match(segment.rule(), test.session.design().segments())
              .customers()
              .getCardinality());
    }
  }
}
