package app.chordial.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.chordial.audience.CustomerView;
import app.chordial.insight.MailHistory;
import app.chordial.insight.Transactional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What ignored e-mails take, for whatever a customer does. */
@Tag("law")
class HeedingLawTest {

  @ParameterizedTest
  @ValueSource(longs = {51, 52, 53, 54, 55, 56, 57, 58})
  void whatIgnoredMailTakesIsWhatTheRulesSay(long seed) {
    Story story = Story.mailed(seed);
    int silenced = 0;
    for (int day = 20; day <= 140; day += 3) {
      CustomerView view = story.shop.view(day);
      for (int interest = 0; interest < 3; interest++) {
        Leaning leaning =
            story.tastes.leaning(view, MailHistory.of(view, Transactional.NONE), interest);
        SlowHeeding slow = new SlowHeeding(story, view, interest, leaning.evidence());
        for (Evidence one : leaning.evidence()) {
          assertThat(one.ignored()).isEqualTo(slow.ignoredAfter(one.day()));
          double left = slow.isSilenced() ? 0 : Math.pow(0.8, one.ignored());
          assertThat(one.weight()).isCloseTo(one.unheededWeight() * left, within(1e-12));
        }
        assertThat(leaning.isSilenced()).isEqualTo(slow.isSilenced());
        silenced += leaning.isSilenced() ? 1 : 0;
      }
    }
    assertThat(silenced).isPositive();
  }
}
