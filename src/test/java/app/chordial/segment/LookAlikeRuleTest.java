package app.chordial.segment;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.audience.EventType;
import app.chordial.audience.RandomAudiences;
import app.chordial.audience.Snapshot;
import app.chordial.insight.Likeness;
import app.chordial.segment.Rule.LookAlike;
import app.chordial.segment.Rule.Reach;
import app.chordial.work.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class LookAlikeRuleTest {

  private static final LocalDate TODAY = RandomAudiences.TODAY;

  private static Rule tree(RandomRules rules, Random random) {
    Rule other = rules.tree(1);
    Rule alike = rules.lookAlike();
    return switch (random.nextInt(4)) {
      case 0 -> alike;
      case 1 -> new Rule.All(List.of(alike, other));
      case 2 -> new Rule.Any(List.of(other, alike, rules.lookAlike()));
      default -> new Rule.None(List.of(alike));
    };
  }

  private static Likeness likeness(Matching matching, String segment, List<Segment> segments) {
    return Objects.requireNonNull(matching.likeness(segment, segments));
  }

  private static List<Integer> ids(Matching.Match match) {
    return Arrays.stream(match.customers().toArray()).boxed().toList();
  }

  @Tag("law")
  @Test
  void countingOneByOneFindsTheSameCustomers() {
    int matches = 0;
    int fitted = 0;
    for (long seed = 0; seed < 12; seed++) {
      Shop shop = Shop.of(seed, 150);
      Matching matching = shop.matching(TODAY);
      NaiveRules naive = new NaiveRules(shop, TODAY);
      Random random = new Random(seed);
      RandomRules rules = new RandomRules(random);
      Measures measures = matching.measures(shop.segments());
      fitted += likeness(matching, "regulars", shop.segments()).model().isPresent() ? 1 : 0;
      for (int i = 0; i < 6; i++) {
        Rule rule = tree(rules, random);
        List<Integer> found = ids(matching.match(rule, shop.segments()));
        assertThat(found).as("seed %d, %s", seed, rule).isEqualTo(naive.ids(rule));
        CompiledRule compiled = CompiledRule.of(rule, shop.segments(), shop.context());
        Snapshot snapshot = matching.snapshot();
        List<Integer> held = new ArrayList<>();
        for (int customer = 0; customer < snapshot.size(); customer++) {
          if (compiled.holds(snapshot.view(customer), measures)) {
            held.add(customer);
          }
        }
        assertThat(held).isEqualTo(found);
        matches += found.size();
      }
    }
    assertThat(fitted).isGreaterThan(4);
    assertThat(matches).isBetween(1_000, 10_000);
  }

  private static final Rule BUYERS =
      new Rule.Did(
          Rule.Deed.of(EventType.PURCHASE),
          new Rule.Times(Rule.Measure.COUNT, Rule.Comparison.AT_LEAST, 2),
          new Rule.When.Ever());

  private static List<Segment> segments(Rule buyers) {
    return List.of(
        new Segment("buyers", "Buyers", buyers),
        new Segment("like", "Like buyers", new LookAlike("buyers", new Reach.Most(50))),
        new Segment("again", "Like the like", new LookAlike("like", new Reach.Most(20))));
  }

  @Test
  void theMostAlikeAreAsManyAsAskedAndNoneOfTheSeed() {
    Shop shop = Shop.of(21, 600);
    Matching matching = shop.matching(TODAY);
    List<Segment> segments = segments(BUYERS);
    Matching.Match seed = matching.match(BUYERS, segments);
    Matching.Match like = matching.match(segments.get(1), segments);
    Matching.Match again = matching.match(segments.get(2), segments);
    assertThat(seed.customers().getCardinality()).isBetween(30, 570);
    assertThat(like.customers().getCardinality()).isEqualTo(50);
    assertThat(ids(like)).doesNotContainAnyElementsOf(ids(seed));
    assertThat(ids(again)).hasSize(20).doesNotContainAnyElementsOf(ids(like));
    assertThat(like.problems()).isEmpty();
  }

  @Test
  void moreAndLessStrictLookAlikesAreNested() {
    Shop shop = Shop.of(22, 400);
    Matching matching = shop.matching(TODAY);
    List<Segment> segments = segments(BUYERS);
    List<Integer> before = List.of();
    for (int most : new int[] {0, 1, 10, 100, 1000}) {
      List<Integer> found =
          ids(matching.match(new LookAlike("buyers", new Reach.Most(most)), segments));
      assertThat(found).containsAll(before);
      assertThat(found.size()).isBetween(Math.min(most, 101), most);
      before = found;
    }
    List<Integer> anybody = before;
    for (double chance : new double[] {0, 0.1, 0.5, 0.9, 1}) {
      List<Integer> found =
          ids(matching.match(new LookAlike("buyers", new Reach.AtLeast(chance)), segments));
      assertThat(before).containsAll(found);
      before = found;
    }
    assertThat(before.size()).isLessThan(anybody.size());
  }

  @Test
  void aSegmentThatIsTooSmallGivesNobodyAndSaysWhy() {
    Shop shop = Shop.of(23, 100);
    List<Segment> segments = segments(new Rule.Any(List.of()));
    Matching.Match match = shop.matching(TODAY).match(segments.get(1), segments);
    assertThat(match.customers().isEmpty()).isTrue();
    assertThat(match.problems())
        .extracting(Problem::message)
        .singleElement()
        .asString()
        .contains("it has 0 customers, and it takes 30");
    Matching.Match nobodyElse =
        shop.matching(TODAY).match(segments.get(1), segments(new Rule.All(List.of())));
    assertThat(nobodyElse.problems().getFirst().message()).contains("nearly everybody is in it");
    assertThat(shop.matching(TODAY).match(segments.get(2), segments).problems()).hasSize(2);
  }

  @Test
  void whatIsNotThereAndWhatLooksLikeItselfIsAnError() {
    Shop shop = Shop.of(24, 100);
    List<Segment> circle =
        List.of(
            new Segment("a", "A", new LookAlike("b", new Reach.Most(5))),
            new Segment("b", "B", new Rule.Any(List.of(new Rule.In("a")))));
    Matching matching = shop.matching(TODAY);
    assertThat(matching.match(circle.getFirst(), circle).problems())
        .extracting(Problem::message)
        .singleElement()
        .asString()
        .contains("contains itself");
    assertThat(matching.match(new LookAlike("gone", new Reach.Most(5)), circle).problems())
        .extracting(Problem::message)
        .containsExactly(RuleProblems.noSegment("gone"));
    assertThat(matching.likeness("gone", circle)).isNull();
    assertThat(RuleReferences.segments(circle.getFirst().rule())).containsExactly("b");
  }

  @Test
  void whatHappensLaterChangesNoScore() {
    Shop shop = Shop.of(25, 300);
    LocalDate earlier = TODAY.minusDays(200);
    Rule early =
        new Rule.Did(
            Rule.Deed.of(EventType.VIEW), Rule.Times.ONCE, new Rule.When.Between(null, earlier));
    List<Segment> segments = segments(early);
    Likeness then = likeness(shop.matching(earlier), "buyers", segments);
    Likeness now = likeness(shop.matching(TODAY), "buyers", segments);
    Likeness again = likeness(shop.matching(earlier), "buyers", segments);
    boolean isOtherNow = false;
    for (int customer = 0; customer < 300; customer++) {
      assertThat(again.score(customer)).isEqualTo(then.score(customer));
      isOtherNow |= now.score(customer) != then.score(customer);
    }
    assertThat(then.model()).isPresent();
    assertThat(isOtherNow).isTrue();
  }

  @Test
  void oneCustomersLikenessIsToldWithItsReasons() {
    Shop shop = Shop.of(26, 400);
    Matching matching = shop.matching(TODAY);
    List<Segment> segments = segments(BUYERS);
    Rule rule = segments.get(1).rule();
    int seed = matching.match(BUYERS, segments).customers().first();
    Likeness likeness = likeness(matching, "buyers", segments);
    int first =
        matching.match(new LookAlike("buyers", new Reach.Most(1)), segments).customers().first();
    assertThat(likeness.place(first)).isZero();
    assertThat(fact(matching, segments, seed, rule)).isEqualTo("is in Buyers already");
    assertThat(fact(matching, segments, first, rule))
        .matches("is [0-9.]+ % like Buyers, 1st: .*(high|low) .*");
    assertThat(LikenessWords.summary(likeness, "Buyers"))
        .startsWith("“Buyers” is marked by ")
        .contains("AUC 0.");
  }

  private static String fact(Matching matching, List<Segment> segments, int customer, Rule rule) {
    Naming naming = Naming.of(matching.context(), segments, id -> id);
    return new Explaining(
            matching.context(),
            segments,
            naming,
            matching.snapshot().view(customer),
            matching.measures(segments))
        .explain(rule)
        .fact();
  }
}
