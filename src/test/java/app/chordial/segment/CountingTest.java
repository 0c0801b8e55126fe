package app.chordial.segment;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.audience.RandomAudiences;
import app.chordial.segment.Counting.NodeCount;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CountingTest {

  private static final LocalDate TODAY = RandomAudiences.TODAY;

  @Test
  void everyNodeCountsLikeARuleOfItsOwnAndTellsWhatTheWholeWouldBeWithoutIt() {
    Shop shop = Shop.of(21, 400);
    Matching matching = shop.matching(TODAY);
    RandomRules rules = new RandomRules(new Random(21));
    for (int i = 0; i < 30; i++) {
      Rule rule = new Rule.All(List.of(rules.tree(3), rules.tree(2)));
      Counting.Count count = Counting.count(matching, rule, shop.segments());
      assertThat(count.customers()).isEqualTo(size(shop, rule)).isEqualTo(count.root().own());
      check(shop, rule, count.root(), count.customers());
    }
  }

  private static void check(Shop shop, Rule root, NodeCount node, int whole) {
    assertThat(node.own()).isEqualTo(size(shop, node.rule()));
    RulePath group = node.path().parent();
    boolean hasSiblings = RuleEdits.at(root, group).parts().size() > 1;
    if (!node.path().steps().isEmpty() && hasSiblings) {
      assertThat(node.effect()).isEqualTo(whole - size(shop, RuleEdits.remove(root, node.path())));
    }
    node.parts().forEach(part -> check(shop, root, part, whole));
  }

  private static int size(Shop shop, Rule rule) {
    return shop.matching(TODAY).match(rule, shop.segments()).customers().getCardinality();
  }

  @Test
  void theOnlyPartOfAGroupTakesTheGroupAlong() {
    Shop shop = Shop.of(22, 300);
    Rule kept = new RandomRules(new Random(1)).has();
    Rule only = new Rule.In("regulars");
    Rule rule = new Rule.All(List.of(kept, new Rule.None(List.of(only))));
    NodeCount root = Counting.count(shop.matching(TODAY), rule, shop.segments()).root();
    NodeCount none = root.parts().get(1);
    assertThat(none.effect()).isNegative().isEqualTo(root.own() - root.parts().getFirst().own());
    assertThat(none.parts().getFirst().effect()).isEqualTo(none.effect());
  }

  @Test
  void mailableAreThoseWithConsentWhoAreNotSuppressed() {
    Shop shop = Shop.of(23, 300);
    Counting.Count count =
        Counting.count(shop.matching(TODAY), new Rule.All(List.of()), shop.segments());
    long mailable =
        IntStream.range(0, 300)
            .filter(c -> shop.audience().asOf(TODAY).view(c).isMailable())
            .count();
    assertThat(count.customers()).isEqualTo(count.everybody()).isEqualTo(300);
    assertThat(count.mailable()).isEqualTo((int) mailable).isBetween(10, 290);
  }

  @Test
  void anOverlapIsWhatBothHave() {
    Shop shop = Shop.of(24, 300);
    Matching matching = shop.matching(TODAY);
    Rule rule = new RandomRules(new Random(3)).has();
    for (Counting.Overlap overlap : Counting.overlaps(matching, rule, shop.segments())) {
      Rule both = new Rule.All(List.of(rule, new Rule.In(overlap.segment().id())));
      assertThat(overlap.both()).isEqualTo(size(shop, both));
      assertThat(overlap.other()).isEqualTo(size(shop, overlap.segment().rule()));
    }
    assertThat(Counting.overlaps(matching, rule, shop.segments())).hasSize(2);
  }

  @Test
  void theLastTwelveMonthsEndToday() {
    assertThat(Counting.lastTwelveMonths(LocalDate.of(2026, 3, 31)))
        .hasSize(12)
        .startsWith(LocalDate.of(2025, 4, 30))
        .endsWith(LocalDate.of(2026, 2, 28), LocalDate.of(2026, 3, 31));
    Shop shop = Shop.of(25, 200);
    Rule rule = new RandomRules(new Random(9)).did();
    List<LocalDate> dates = Counting.lastTwelveMonths(TODAY);
    List<Matching> moments = dates.stream().map(shop::matching).toList();
    List<Counting.Size> sizes = Counting.sizes(moments, rule, List.of());
    assertThat(sizes).extracting(Counting.Size::date).isEqualTo(dates);
    assertThat(sizes.getLast().customers()).isEqualTo(size(shop, rule));
  }
}
