package app.chordial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The ground that the journeys stand on: a window of the platform's own, a mouse, and keys. */
@Tag("window")
@ExtendWith(ApplicationExtension.class)
class RealWindowTest {

  private final AtomicInteger presses = new AtomicInteger();

  @Start
  void open(Stage stage) {
    Button button = new Button("Press me");
    button.setOnAction(_ -> presses.incrementAndGet());
    stage.setScene(new Scene(new StackPane(button), 320, 200));
    stage.show();
    stage.toFront();
  }

  @Test
  void aButtonInARealWindowCanBeClicked(FxRobot robot) {
    robot.clickOn("Press me");
    waitForFxEvents();
    assertThat(presses).hasValue(1);
  }

  @Test
  void theWindowIsNotAnImitation() {
    assertThat(com.sun.glass.ui.Application.GetApplication().getClass().getName())
        .doesNotContain("monocle")
        .doesNotContain("headless");
  }
}
