package app.chordial.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/** The loop once round, in a window of the platform's own. */
@Tag("window")
class RealJourneyTest extends Journey {

  @Start
  void open(Stage stage) throws IOException {
    start(stage);
  }

  @Test
  void aShopIsOpenedLookedAtPlayedThroughAndExported() {
    goOnceRound();
    assertThat(written()).contains("send-sheet.txt", "mailchimp-audience.csv");
  }
}
