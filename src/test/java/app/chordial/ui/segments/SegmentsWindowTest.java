package app.chordial.ui.segments;

import java.util.Locale;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The journey by mouse in a window of the platform's own. */
@Tag("window")
@ExtendWith(ApplicationExtension.class)
class SegmentsWindowTest {

  private final Locale before = Locale.getDefault();
  private final SegmentsJourney journey = new SegmentsJourney();

  @Start
  void start(Stage stage) {
    Locale.setDefault(Locale.UK);
    journey.open(stage);
    stage.toFront();
  }

  @AfterEach
  void speakAsBefore() {
    Locale.setDefault(before);
  }

  @Test
  void conditionsAreDraggedInMovedAndCopied(FxRobot robot) {
    journey.byMouse(robot);
  }
}
