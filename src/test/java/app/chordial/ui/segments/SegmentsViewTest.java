package app.chordial.ui.segments;

import java.util.Locale;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The journey by mouse and by keyboard, without a display. */
@ExtendWith(ApplicationExtension.class)
class SegmentsViewTest {

  private final Locale before = Locale.getDefault();
  private final SegmentsJourney journey = new SegmentsJourney();

  @Start
  void start(Stage stage) {
    Locale.setDefault(Locale.UK);
    journey.open(stage);
  }

  @AfterEach
  void speakAsBefore() {
    Locale.setDefault(before);
  }

  @Test
  void conditionsAreDraggedInMovedAndCopied(FxRobot robot) {
    journey.byMouse(robot);
  }

  @Test
  void theSameIsDoneByKeys(FxRobot robot) {
    journey.byKeys(robot);
  }
}
