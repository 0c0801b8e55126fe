package app.chordial.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ValueFieldTest {

  private final Locale before = Locale.getDefault(Locale.Category.FORMAT);
  private final List<Double> edits = new ArrayList<>();
  private final Button elsewhere = new Button("elsewhere");
  private ValueField<Double> field = ValueField.number(0, 10, 1, 0.5);

  @Start
  void start(Stage stage) {
    Locale.setDefault(Locale.Category.FORMAT, Locale.UK);
    field = ValueField.number(0, 10, 1, 0.5);
    field.show(7.0);
    field.onEdit(
        value -> {
          edits.add(value);
          field.show(value);
        });
    stage.setScene(new Scene(new VBox(field, elsewhere), 300, 120));
    stage.show();
  }

  @AfterEach
  void speakAsBefore() {
    Locale.setDefault(Locale.Category.FORMAT, before);
  }

  @Test
  void typingHandsOnEachValueAndNeverJumps(FxRobot robot) {
    robot.clickOn(field).push(KeyCode.CONTROL, KeyCode.A).write("1.50");
    assertThat(field.getText()).isEqualTo("1.50");
    assertThat(edits).containsExactly(1.0, 1.5);
    robot.clickOn(elsewhere);
    assertThat(field.getText()).isEqualTo("1.5");
  }

  @Test
  void whatIsNoValueIsSaidAndGoesBackWhenTheFieldIsLeft(FxRobot robot) {
    robot.clickOn(field).push(KeyCode.CONTROL, KeyCode.A).write("99");
    assertThat(edits).containsExactly(9.0);
    assertThat(field.complaintProperty().get()).contains("10");
    robot.clickOn(elsewhere);
    assertThat(field.getText()).isEqualTo("9");
    assertThat(field.complaintProperty().get()).isEmpty();
  }

  @Test
  void arrowsStepWithinTheLimits(FxRobot robot) {
    robot.clickOn(field);
    for (int i = 0; i < 8; i++) {
      robot.push(KeyCode.UP);
    }
    assertThat(field.getText()).isEqualTo("10");
    assertThat(edits).startsWith(7.5, 8.0).endsWith(10.0);
  }
}
