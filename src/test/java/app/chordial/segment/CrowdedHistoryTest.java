package app.chordial.segment;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.audience.Audience;
import app.chordial.audience.EventColumns;
import app.chordial.audience.RandomAudiences;
import app.chordial.audience.SameCustomers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One customer who did what a whole list does. */
@Tag("law")
@Tag("numbers")
class CrowdedHistoryTest {

  /** The first customer has everybody's events, the others have none. */
  private static Audience crowded(Audience all) {
    EventColumns from = all.events();
    List<Integer> rows = new ArrayList<>(IntStream.range(0, from.size()).boxed().toList());
    rows.sort(Comparator.comparingInt(from::minute).thenComparing(from::type));
    EventColumns events = new EventColumns(from.size());
    for (int row : rows) {
      // Orders of few numbers, so that many lines are of one, far apart.
      int detail = from.type(row).isMail() ? from.detail(row) : from.detail(row) % 7;
      events.append(from.type(row), from.minute(row), from.item(row), from.amount(row), detail);
    }
    int[] offsets = new int[all.size() + 1];
    Arrays.fill(offsets, 1, offsets.length, events.size());
    return SameCustomers.with(all, offsets, events);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void isFoundAsPlainReadingFindsIt(long seed) {
    Shop one = Shop.of(seed, 200);
    Audience audience = crowded(one.audience());
    RuleContext context = RuleContext.of(audience, Shop.INTERESTS, Shop.WITNESS);
    Shop shop = new Shop(seed, audience, context, one.measures(), one.segments());
    assertThat(audience.to(0)).isGreaterThan(1_500);
    Matching matching = shop.matching(RandomAudiences.TODAY);
    NaiveRules naive = new NaiveRules(shop, RandomAudiences.TODAY);
    Random random = new Random(seed);
    RandomRules rules = new RandomRules(random);
    int found = 0;
    for (int i = 0; i < 60; i++) {
      Rule.Did drawn = rules.did();
      Rule.Comparison comparison =
          Rule.Comparison.values()[random.nextInt(Rule.Comparison.values().length)];
      Rule.Times often = new Rule.Times(Rule.Measure.COUNT, comparison, random.nextInt(60));
      for (Rule rule : List.of(drawn, new Rule.Did(drawn.deed(), often, drawn.when()))) {
        List<Integer> ids = new ArrayList<>();
        matching.match(rule, shop.segments()).customers().forEach((int id) -> ids.add(id));
        assertThat(ids).as("seed %d, %s", seed, rule).isEqualTo(naive.ids(rule));
        found += ids.contains(0) ? 1 : 0;
      }
    }
    assertThat(found).isBetween(10, 110);
  }
}
