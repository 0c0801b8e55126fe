package app.chordial.decision;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.decision.Explanation.Room;
import app.chordial.decision.Planned.Line;
import app.chordial.work.Chance;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("law")
class ExplainingTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void theExplanationIsOfTheDecisionThatThePlanMade(long seed) {
    Planned planned = Planned.of(seed);
    Planner planner = planned.planner();
    PastMail past = new PastMail(planner, Exported.NONE);
    Explaining explaining = new Explaining(planner);
    for (int customer = 0; customer < 100; customer++) {
      Standing standing = past.standing(planner.snapshot().view(customer));
      for (Line line : planned.of(customer)) {
        var view = planner.snapshot().view(customer).at(planner.sendMinute(line.day()));
        Market market = planned.market(line.day());
        Explanation why = explaining.explain(market, view, standing, new Chance(7, 0));
        assertThat(why.decision()).isEqualTo(line.decision());
        theFunnelNarrows(why);
        standing = planner.deciding().decide(market, view, standing, new Chance(7, 0)).next();
      }
    }
  }

  private static void theFunnelNarrows(Explanation why) {
    List<Integer> rooms = why.rooms().stream().map(Room::messages).toList();
    assertThat(rooms.getFirst()).isEqualTo(why.verdicts().size());
    for (int room = 1; room < rooms.size(); room++) {
      assertThat(rooms.get(room)).isLessThanOrEqualTo(rooms.get(room - 1));
    }
    if (why.decision() instanceof Decision.Send send) {
      assertThat(rooms.getLast()).isEqualTo(send.chord().parts().size());
    } else {
      assertThat(rooms.getLast()).isZero();
    }
  }
}
