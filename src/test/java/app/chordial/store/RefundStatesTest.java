package app.chordial.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.store.RefundStates.Refund;
import app.chordial.store.RefundStates.State;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("law")
class RefundStatesTest {

  @Test
  void atEveryMinuteSoMuchWasGivenBackAsSomebodyKnewByThen() {
    SplittableRandom random = new SplittableRandom(3);
    for (int round = 0; round < 5_000; round++) {
      List<State> states = new ArrayList<>();
      for (int i = random.nextInt(1, 6); i > 0; i--) {
        states.add(state(random.nextInt(8), random.nextInt(1, 9)));
      }
      states.sort(
          Comparator.<State>comparingInt(state -> state.refund().amount())
              .thenComparingInt(state -> state.refund().minute()));
      List<Refund> refunds = RefundStates.differences(states);
      for (int minute = 0; minute <= 8; minute++) {
        assertThat(sum(refunds, minute)).isEqualTo(known(states, minute));
      }
      assertThat(refunds).allMatch(refund -> refund.amount() > 0);
      assertThat(refunds).extracting(Refund::minute).doesNotHaveDuplicates();
    }
  }

  private static State state(int minute, int amount) {
    return new State(1, 4, new Refund(0, minute, 7, amount, "A1"));
  }

  private static int sum(List<Refund> refunds, int minute) {
    return refunds.stream()
        .filter(refund -> refund.minute() <= minute)
        .mapToInt(Refund::amount)
        .sum();
  }

  private static int known(List<State> states, int minute) {
    return states.stream()
        .map(State::refund)
        .filter(refund -> refund.minute() <= minute)
        .mapToInt(Refund::amount)
        .max()
        .orElse(0);
  }
}
