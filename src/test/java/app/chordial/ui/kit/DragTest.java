package app.chordial.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The gesture with a real pointer and a real keyboard, as far as the platform has them. */
@ExtendWith(ApplicationExtension.class)
class DragTest {

  private final List<String> seen = new ArrayList<>();
  private final Label apple = new Label("apple");
  private final VBox inner = place("inner");
  private final VBox outer = place("outer");
  private final VBox other = place("other");
  private final Layers layers = new Layers();

  @Start
  void start(Stage stage) {
    Button inside = new Button("x");
    inside.setOnAction(_ -> seen.add("pressed"));
    inside.setId("inside");
    HBox source = new HBox(8, apple, inside);
    source.setId("source");
    Drag.source(source, () -> new Load("apple", "Apple"));
    outer.getChildren().add(inner);
    outer.setMinSize(260, 220);
    inner.setMinSize(120, 80);
    other.setMinSize(160, 120);
    target(inner, "inner", true);
    target(outer, "outer", true);
    target(other, "other", false);
    layers.content(new VBox(20, source, new HBox(20, outer, other)));
    Scene scene = new Scene(layers, 700, 460);
    Theme.LIGHT.dress(scene);
    Drag.listen(scene, layers);
    stage.setScene(scene);
    stage.show();
  }

  @Test
  void whatIsDroppedGoesToTheInnermostPlaceThatTakesIt(FxRobot robot) {
    robot.drag(apple, MouseButton.PRIMARY).moveTo(inner);
    assertThat(inner.getPseudoClassStates()).contains(Drag.OPEN);
    assertThat(outer.getPseudoClassStates()).doesNotContain(Drag.OPEN);
    assertThat(ghosts()).isOne();
    robot.drop();
    assertThat(seen).contains("hover inner").endsWith("drop inner");
    assertThat(inner.getPseudoClassStates()).doesNotContain(Drag.OPEN);
    assertThat(ghosts()).isZero();
  }

  @Test
  void aPlaceThatRefusesIsPassedOver(FxRobot robot) {
    robot.drag(apple, MouseButton.PRIMARY).dropTo(other);
    assertThat(seen).noneMatch(event -> event.startsWith("drop"));
  }

  @Test
  void escapePutsItBack(FxRobot robot) {
    robot.drag(apple, MouseButton.PRIMARY).moveTo(inner);
    robot.push(KeyCode.ESCAPE);
    assertThat(ghosts()).isZero();
    robot.drop();
    assertThat(seen).endsWith("left inner");
  }

  @Test
  void withControlACopyIsDropped(FxRobot robot) {
    robot.drag(apple, MouseButton.PRIMARY).moveTo(inner);
    robot.press(KeyCode.CONTROL).drop();
    robot.release(KeyCode.CONTROL);
    assertThat(seen).endsWith("copy inner");
  }

  @Test
  void aButtonWithinIsPressedAndNotLifted(FxRobot robot) {
    robot.drag("#inside", MouseButton.PRIMARY).moveTo(inner);
    assertThat(ghosts()).isZero();
    robot.drop();
    robot.clickOn("#inside");
    assertThat(seen).containsExactly("pressed");
  }

  @Test
  void spaceLiftsArrowsChooseSpaceDrops(FxRobot robot) {
    Node source = robot.lookup("#source").query();
    robot.interact(source::requestFocus);
    robot.push(KeyCode.SPACE);
    assertThat(outer.getPseudoClassStates()).contains(Drag.OPEN);
    robot.push(KeyCode.DOWN);
    assertThat(inner.getPseudoClassStates()).contains(Drag.OPEN);
    robot.push(KeyCode.SPACE);
    assertThat(seen).endsWith("drop inner");
    robot.push(KeyCode.SPACE);
    robot.push(KeyCode.ESCAPE);
    assertThat(ghosts()).isZero();
    robot.push(KeyCode.SPACE);
    robot.push(KeyCode.CONTROL, KeyCode.SPACE);
    assertThat(seen).endsWith("copy outer");
  }

  private int ghosts() {
    return layers.floating().getChildren().size();
  }

  private static VBox place(String id) {
    VBox place = new VBox(new Label(id));
    place.setId(id);
    return place;
  }

  private void target(Node node, String name, boolean isOpen) {
    Drag.target(
        node,
        new DropTarget() {
          @Override
          public boolean accepts(Load load) {
            return isOpen && load.value() instanceof String;
          }

          @Override
          public void drop(Load load, Point2D at, boolean isCopy) {
            assertThat(node.getBoundsInLocal().contains(at)).isTrue();
            seen.add((isCopy ? "copy " : "drop ") + name);
          }

          @Override
          public void hover(Load load, Point2D at) {
            seen.add("hover " + name);
          }

          @Override
          public void left() {
            seen.add("left " + name);
          }
        });
  }
}
