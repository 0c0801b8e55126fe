package app.chordial.decision;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.audience.CustomerView;
import app.chordial.work.Chance;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reasons that others' purchases give. */
class AlsoBuyingTest {

  @ParameterizedTest
  @Tag("law")
  @ValueSource(longs = {1, 2})
  void reasonsAreOfMessagesThatGoAndCountRealBuyers(long seed) {
    Planned planned = Planned.of(seed);
    Planner planner = planned.planner();
    Explaining explaining = new Explaining(planner);
    for (int customer = 0; customer < planner.audience().size(); customer++) {
      CustomerView view = planner.snapshot().view(customer);
      Explanation why = explaining.explain(Market.OPEN, view, Standing.NONE, new Chance(1, 0));
      for (Because one : why.reasons()) {
        assertThat(why.decision()).isInstanceOf(Decision.Send.class);
        assertThat(((Decision.Send) why.decision()).chord().messages()).contains(one.message());
        assertThat(one.both()).isBetween(1, one.buyers());
        assertThat(one.from()).isNotEqualTo(one.to());
      }
    }
  }
}
