package app.chordial.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.audience.Audience;
import org.junit.jupiter.api.Test;

class SampleAudienceTest {

  @Test
  void aThirdOfWhomTheSampleShopTellsAreThereInTheOrderOfLuckAndTime() {
    Audience audience = SampleAudience.audience();
    assertThat(audience.size()).isEqualTo(SampleAudience.CUSTOMERS);
    assertThat(audience.catalogue().products()).hasSizeGreaterThan(50);
    for (int customer = 0; customer < audience.size(); customer++) {
      for (int row = audience.from(customer) + 1; row < audience.to(customer); row++) {
        assertThat(audience.events().minute(row))
            .isGreaterThanOrEqualTo(audience.events().minute(row - 1));
      }
      assertThat(customer == 0 || audience.luck(customer - 1) <= audience.luck(customer)).isTrue();
    }
    assertThat(audience.time().date(audience.newestMinute())).isBefore(SampleAudience.AS_OF);
  }
}
