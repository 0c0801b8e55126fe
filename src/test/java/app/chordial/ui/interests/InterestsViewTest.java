package app.chordial.ui.interests;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.interest.Interest;
import app.chordial.interest.Witness;
import app.chordial.ui.SampleAudience;
import app.chordial.ui.kit.Layers;
import app.chordial.ui.workbench.MainWindow;
import app.chordial.ui.workbench.Sought;
import app.chordial.ui.workbench.TestBench;
import app.chordial.work.Where;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Buckets are filled by mouse and by keyboard, and a pair is pinned and banned. */
@ExtendWith(ApplicationExtension.class)
class InterestsViewTest {

  private final Locale before = Locale.getDefault();
  private final TestBench test = new TestBench(SampleAudience.design());
  private final Layers layers = new Layers();

  @Start
  void start(Stage stage) {
    Locale.setDefault(Locale.UK);
    test.session.audience(SampleAudience.audience());
    Scene scene = new Scene(layers, 1280, 800);
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
    test.navigator.open(Where.Place.INTERESTS);
    stage.setScene(scene);
    stage.show();
  }

  @AfterEach
  void speakAsBefore() {
    Locale.setDefault(before);
  }

  private List<Witness> witnesses(String id) {
    Interest interest = Objects.requireNonNull(test.session.design().interest(id));
    return interest.witnesses();
  }

  private Node node(String style, Predicate<String> words) {
    return layers.lookupAll("." + style).stream()
        .filter(node -> node.getAccessibleText() != null && words.test(node.getAccessibleText()))
        .findFirst()
        .orElseThrow();
  }

  private Node source(String name) {
    return node(Look.SOURCE, words -> words.startsWith(name + ","));
  }

  @Test
  void aCategoryIsDraggedIntoABucketAndUndone(FxRobot robot) {
    robot
        .drag(source("Gull Point"), MouseButton.PRIMARY)
        .moveTo(node(Look.BUCKET, "Garden"::equals))
        .drop();
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(witnesses("garden")).contains(new Witness.OfCategory("Books > Gull Point", 1));
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(test.session.design()).isEqualTo(SampleAudience.design());
  }

  @Test
  void theSameIsDoneByKeys(FxRobot robot) {
    robot.interact(() -> source("Flies").requestFocus());
    robot.push(KeyCode.SPACE).push(KeyCode.DOWN).push(KeyCode.SPACE);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(test.session.history().undoTitle()).hasValue("Add to bucket");
    assertThat(witnesses("garden")).contains(new Witness.OfCategory("Fishing > Flies", 1));
    Node strength =
        Objects.requireNonNull(node(Look.BUCKET, "Fishing"::equals).lookup("." + Look.STRENGTH));
    robot.interact(strength::requestFocus);
    robot.push(KeyCode.CONTROL, KeyCode.A).write("0.45");
    assertThat(witnesses("fishing").getFirst().strength()).isEqualTo(0.45);
    assertThat(layers.getScene().getFocusOwner()).isEqualTo(strength);
  }

  @Test
  void aPairIsBannedAndReleased(FxRobot robot) {
    robot.clickOn("Congruence").clickOn("Ban");
    assertThat(test.session.design().joints()).anyMatch(joint -> joint.strength() == 0);
    robot.clickOn("As learned");
    assertThat(test.session.design().joints()).isEmpty();
  }
}
