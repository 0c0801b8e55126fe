package app.chordial.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/** The loop once round, in a window that is imitated. */
class JourneyTest extends Journey {

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
