package app.chordial.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The loop once round, in a window of the platform's own. */
@Tag("window")
class RealJourneyTest extends Journey {

  @Test
  void aShopIsOpenedLookedAtPlayedThroughAndExported() {
    goOnceRound();
    assertThat(written()).contains("send-sheet.txt", "mailchimp-audience.csv");
  }
}
