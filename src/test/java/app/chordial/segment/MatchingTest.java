package app.chordial.segment;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.audience.CustomerView;
import app.chordial.audience.EventColumns;
import app.chordial.audience.EventType;
import app.chordial.audience.RandomAudiences;
import app.chordial.audience.Snapshot;
import app.chordial.work.Parallel;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class MatchingTest {

  private static final List<LocalDate> DATES =
      List.of(RandomAudiences.TODAY, LocalDate.of(2026, 3, 29), LocalDate.of(2028, 2, 28));

  @Test
  @Tag("law")
  void aDatabaseFindsTheSameCustomers() throws SQLException {
    int matches = 0;
    for (long seed = 0; seed < 6; seed++) {
      Shop shop = Shop.of(seed, 150);
      LocalDate date = DATES.get((int) seed % DATES.size());
      Matching matching = shop.matching(date);
      RandomRules rules = new RandomRules(new Random(100 + seed));
      try (SqlOracle oracle = new SqlOracle(shop, date)) {
        for (int i = 0; i < 40; i++) {
          Rule rule = i < 20 ? rules.tree(3) : rules.leaf();
          List<Integer> found = ids(matching.match(rule, shop.segments()));
          assertThat(found).as("seed %d, %s", seed, rule).isEqualTo(oracle.ids(rule));
          matches += found.size();
        }
      }
    }
    assertThat(matches).isBetween(5_000, 31_000);
  }

  @Test
  @Tag("law")
  void askingOneByOneFindsTheSameCustomers() {
    for (long seed = 0; seed < 40; seed++) {
      Shop shop = Shop.of(seed, 80);
      Snapshot snapshot = shop.audience().asOf(DATES.get((int) seed % DATES.size()));
      Matching matching = shop.matching(snapshot.date());
      RandomRules rules = new RandomRules(new Random(seed));
      for (int i = 0; i < 25; i++) {
        Rule rule = rules.tree(4);
        CompiledRule compiled = CompiledRule.of(rule, shop.segments(), shop.context());
        List<Integer> held = new ArrayList<>();
        for (int customer = 0; customer < snapshot.size(); customer++) {
          if (compiled.holds(snapshot.view(customer), shop.measures())) {
            held.add(customer);
          }
        }
        assertThat(ids(matching.match(rule, shop.segments()))).isEqualTo(held);
      }
    }
  }

  @Test
  @Tag("law")
  void readingPlainEventsFindsTheSameCustomers() {
    for (long seed = 50; seed < 90; seed++) {
      Shop shop = Shop.of(seed, 60);
      LocalDate date = DATES.get((int) seed % DATES.size());
      Matching matching = shop.matching(date);
      NaiveRules naive = new NaiveRules(shop, date);
      RandomRules rules = new RandomRules(new Random(seed));
      for (int i = 0; i < 40; i++) {
        Rule rule = rules.tree(3);
        assertThat(ids(matching.match(rule, shop.segments())))
            .as("seed %d, %s", seed, rule)
            .isEqualTo(naive.ids(rule));
      }
    }
  }

  @Test
  void threadsAndTheOrderOfPiecesDoNotMatter() {
    Shop shop = Shop.of(3, 10_000);
    RandomRules rules = new RandomRules(new Random(3));
    Matching one = shop.matching(RandomAudiences.TODAY);
    Matching other = shop.matching(RandomAudiences.TODAY, new Backwards());
    for (int i = 0; i < 20; i++) {
      Rule rule = rules.tree(3);
      assertThat(other.match(rule, shop.segments()).customers())
          .isEqualTo(one.match(rule, shop.segments()).customers());
    }
  }

  @Test
  void whatHappensOnTheDayItselfIsNotSeen() {
    Shop shop = Shop.of(9, 200);
    Rule late =
        new Rule.Did(
            Rule.Deed.of(EventType.VIEW),
            Rule.Times.ONCE,
            new Rule.When.Between(RandomAudiences.TODAY, null));
    assertThat(shop.matching(RandomAudiences.TODAY).match(late, List.of()).customers().isEmpty())
        .isTrue();
    assertThat(
            shop.matching(RandomAudiences.TODAY.plusDays(40))
                .match(late, List.of())
                .customers()
                .isEmpty())
        .isFalse();
  }

  @Test
  void somebodyWithAThousandOrdersIsCountedLikeEverybody() {
    Shop shop = Shop.of(4, 1);
    EventColumns events = new EventColumns(0);
    for (int row = 0; row < 4000; row++) {
      events.append(
          EventType.PURCHASE, 1_000_000 + row / 2, 1, 100, row % 1000 == 0 ? -1 : row % 700);
    }
    CustomerView view = new CustomerView(shop.audience(), 0, events, 0, 4000, 2_000_000);
    for (long orders : new long[] {703, 704, 705}) {
      Rule rule =
          new Rule.Did(
              Rule.Deed.of(EventType.PURCHASE),
              new Rule.Times(Rule.Measure.COUNT, Rule.Comparison.EXACTLY, orders),
              new Rule.When.Ever());
      assertThat(CompiledRule.of(rule, List.of(), shop.context()).holds(view, shop.measures()))
          .isEqualTo(orders == 704);
    }
  }

  private static List<Integer> ids(Matching.Match match) {
    return Arrays.stream(match.customers().toArray()).boxed().toList();
  }

  /** Does the pieces last to first and folds them first to last, as threads might. */
  private static final class Backwards implements Parallel {
    @Override
    public <T> void inOrder(int pieces, IntFunction<T> work, Consumer<T> fold) {
      List<T> answers = new ArrayList<>();
      for (int piece = pieces - 1; piece >= 0; piece--) {
        answers.addFirst(work.apply(piece));
      }
      answers.forEach(fold);
    }
  }
}
