package app.chordial.segment;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.audience.CustomerView;
import app.chordial.audience.EventColumns;
import app.chordial.audience.EventType;
import app.chordial.audience.RandomAudiences;
import app.chordial.audience.ShopTime;
import app.chordial.segment.Explaining.Explanation;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ExplainingTest {

  @Test
  @Tag("law")
  void everyNodeHoldsAsItDoesByItself() {
    Shop shop = Shop.of(51, 60);
    RandomRules rules = new RandomRules(new Random(51));
    for (int customer = 0; customer < 60; customer++) {
      CustomerView view = shop.audience().asOf(RandomAudiences.TODAY).view(customer);
      check(shop, view, explaining(shop, view).explain(rules.tree(4)));
    }
  }

  private static void check(Shop shop, CustomerView view, Explanation explained) {
    CompiledRule compiled = CompiledRule.of(explained.rule(), shop.segments(), shop.context());
    assertThat(explained.holds()).isEqualTo(compiled.holds(view, shop.measures()));
    assertThat(explained.fact()).isNotEmpty().doesNotContain("null");
    explained.parts().forEach(part -> check(shop, view, part));
  }

  @Test
  void aDeedTellsHowOftenForHowMuchAndWhenLast() {
    Shop shop = Shop.of(52, 1);
    ShopTime time = shop.audience().time();
    EventColumns events = new EventColumns(4);
    for (int order = 0; order < 4; order++) {
      int day = (int) LocalDate.of(2026, 11, 9 + order).toEpochDay();
      events.append(EventType.PURCHASE, time.at(day, 12, 0), 2, 7800, order);
    }
    CustomerView view =
        new CustomerView(shop.audience(), 0, events, 0, 4, time.startOf(RandomAudiences.TODAY));
    Explaining explaining = explaining(shop, view);
    assertThat(explaining.explain(bought("Garden", new Rule.When.Ever())).fact())
        .isEqualTo("bought Garden 4 times, £312: last on 12 Nov 2026");
    assertThat(explaining.explain(bought("Garden", new Rule.When.Last(11))).fact())
        .isEqualTo("bought Garden twice, £156 in the last 11 days: last on 12 Nov 2026");
    assertThat(explaining.explain(bought("Fishing", new Rule.When.Last(90))).fact())
        .isEqualTo("did not buy Fishing in the last 90 days");
    assertThat(explaining.explain(new Rule.In("nowhere")).fact()).contains("no segment “nowhere”");
  }

  private static Rule bought(String category, Rule.When when) {
    return new Rule.Did(
        new Rule.Deed(EventType.PURCHASE, null, category, null, null, null, null),
        Rule.Times.ONCE,
        when);
  }

  private static Explaining explaining(Shop shop, CustomerView view) {
    Naming naming = Naming.of(shop.context(), shop.segments(), id -> id);
    return new Explaining(shop.context(), shop.segments(), naming, view, shop.measures());
  }
}
