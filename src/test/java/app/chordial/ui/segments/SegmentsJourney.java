package app.chordial.ui.segments;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.audience.EventType;
import app.chordial.job.Planners;
import app.chordial.segment.Rule;
import app.chordial.segment.RuleEdits;
import app.chordial.segment.RulePath;
import app.chordial.ui.SampleAudience;
import app.chordial.ui.kit.Layers;
import app.chordial.ui.workbench.MainWindow;
import app.chordial.ui.workbench.Sought;
import app.chordial.ui.workbench.TestBench;
import app.chordial.work.Where;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** What somebody does on the screen of segments, in whatever window it stands. */
final class SegmentsJourney {

  static final String GARDENERS = "gardeners-worth-a-visit";

  final TestBench test = new TestBench(SampleAudience.design());
  private final Layers layers = new Layers();

  void open(Stage stage) {
    test.session.audience(SampleAudience.audience());
    Scene scene = new Scene(layers, 1280, 800);
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
    test.navigator.open(Where.at(Where.Place.SEGMENTS, GARDENERS));
    stage.setScene(scene);
    stage.show();
  }

  Rule rule() {
    return Objects.requireNonNull(test.session.design().segment(GARDENERS)).rule();
  }

  Rule at(Integer... steps) {
    return RuleEdits.at(rule(), RulePath.of(steps));
  }

  Node card(Integer... steps) {
    return nodes(NodeCard.class).stream()
        .filter(card -> card.path.equals(RulePath.of(steps)))
        .findFirst()
        .orElseThrow();
  }

  private <T> List<T> nodes(Class<T> kind) {
    return layers.lookupAll("*").stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private Node entry(String name) {
    return layers.lookupAll("." + Look.ENTRY).stream()
        .filter(entry -> name.equals(entry.getAccessibleText()))
        .findFirst()
        .orElseThrow();
  }

  private Node slot(String key, Integer... steps) {
    return ((LeafCard) card(steps)).slot(key).orElseThrow();
  }

  /** A condition is dragged into a group, a node is moved by drag, and copied with Ctrl. */
  void byMouse(FxRobot robot) {
    robot.drag(entry("Viewed"), MouseButton.PRIMARY).moveTo(card(1, 1));
    assertThat(openGaps()).isOne();
    robot.drop();
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(openGaps()).isZero();
    assertThat(at(1).parts()).hasSize(3);
    assertThat(at(1).parts())
        .anySatisfy(
            part ->
                assertThat(part)
                    .isInstanceOfSatisfying(
                        Rule.Did.class,
                        did -> assertThat(did.deed().type()).isEqualTo(EventType.VIEW)));
    Rule bought = at(0);
    robot.drag(handle(0), MouseButton.PRIMARY).moveTo(card(2, 0)).drop();
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(test.session.history().undoTitle()).hasValue("Move condition");
    assertThat(rule().parts()).hasSize(2);
    assertThat(at(1).parts()).hasSize(2).contains(bought);
    robot.press(KeyCode.CONTROL);
    robot.drag(handle(0, 0), MouseButton.PRIMARY).moveTo(card(1, 0)).drop();
    robot.release(KeyCode.CONTROL);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(at(1).parts()).hasSize(3).contains(at(0).parts().getFirst());
    for (int i = 0; i < 3; i++) {
      robot.interact(test.session::undo);
    }
    assertThat(rule()).isEqualTo(SampleAudience.design().segments().getFirst().rule());
  }

  private Node handle(Integer... steps) {
    return Objects.requireNonNull(card(steps).lookup(".ch-icon"));
  }

  private long openGaps() {
    return nodes(Gap.class).stream()
        .filter(gap -> gap.getPseudoClassStates().contains(Look.OPEN))
        .count();
  }

  /** A value is typed, a node lifted and dropped, one added by name, one removed: all by keys. */
  void byKeys(FxRobot robot) {
    robot.interact(() -> slot("days", 0).requestFocus());
    robot.push(KeyCode.ENTER).push(KeyCode.CONTROL, KeyCode.A).write("14").push(KeyCode.ENTER);
    assertThat(((Rule.Did) at(0)).when()).isEqualTo(new Rule.When.Last(14));
    assertThat(layers.getScene().getFocusOwner()).isEqualTo(slot("days", 0));
    Rule lifted = at(0);
    robot.interact(() -> card(0).requestFocus());
    robot.push(KeyCode.SPACE).push(KeyCode.UP).push(KeyCode.SPACE);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(at(rule().parts().size() - 1)).isEqualTo(lifted);
    assertThat(test.session.history().undoTitle()).hasValue("Move condition");
    int parts = RuleEdits.conditions(rule());
    robot.write("/").write("downloaded").push(KeyCode.ENTER);
    assertThat(RuleEdits.conditions(rule())).isEqualTo(parts + 1);
    assertThat(layers.getScene().getFocusOwner()).isInstanceOf(LeafCard.class);
    robot.push(KeyCode.DELETE);
    assertThat(RuleEdits.conditions(rule())).isEqualTo(parts);
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(RuleEdits.conditions(rule())).isEqualTo(parts + 1);
  }
}
