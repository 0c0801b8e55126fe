package app.chordial.segment;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.audience.EventType;
import app.chordial.audience.RandomAudiences;
import app.chordial.work.Problem;
import app.chordial.work.Where;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleProblemsTest {

  private static final Shop SHOP = Shop.of(31, 50);

  static List<Rule> broken() {
    Rule.Deed product = new Rule.Deed(EventType.PURCHASE, "no such", null, null, null, null, null);
    Rule.Deed interest = new Rule.Deed(EventType.PURCHASE, null, null, "no such", null, null, null);
    Rule.Deed any = Rule.Deed.of(EventType.VIEW);
    return List.of(
        new Rule.Has("no such", new Rule.Test.Missing()),
        new Rule.Has("country", new Rule.Test.Between(0, 1)),
        new Rule.Has("points", new Rule.Test.Contains("x")),
        new Rule.Did(product, Rule.Times.NEVER, new Rule.When.Ever()),
        new Rule.Did(interest, Rule.Times.NEVER, new Rule.When.Ever()),
        new Rule.Did(any, Rule.Times.NEVER, new Rule.When.Before(product, 3)),
        new Rule.Did(any, Rule.Times.NEVER, new Rule.When.After(interest, 3)),
        new Rule.Did(any, Rule.Times.NEVER, new Rule.When.InMonthOf("no such")),
        new Rule.Did(any, Rule.Times.NEVER, new Rule.When.InMonthOf("country")),
        new Rule.Leans("no such", 0, 1),
        new Rule.In("no such"),
        new Rule.In("left"));
  }

  @ParameterizedTest
  @MethodSource("broken")
  void whatRefersToNothingMatchesNobodyWhereverItStands(Rule broken) {
    List<Segment> circle =
        List.of(
            new Segment("left", "Left", new Rule.None(List.of(new Rule.In("right")))),
            new Segment("right", "Right", new Rule.All(List.of(new Rule.In("left")))));
    Rule rule = new Rule.Any(List.of(new Rule.All(List.of()), new Rule.None(List.of(broken))));
    Matching matching = SHOP.matching(RandomAudiences.TODAY);
    Matching.Match match = matching.match(new Segment("mine", "Mine", rule), circle);
    assertThat(match.customers().isEmpty()).isTrue();
    assertThat(match.problems()).hasSize(1).allMatch(p -> p.severity() == Problem.Severity.ERROR);
    CompiledRule alone = CompiledRule.of(rule, circle, SHOP.context());
    assertThat(alone.holds(matching.snapshot().view(0), SHOP.measures())).isFalse();
    assertThat(matching.match(rule, circle).problems()).hasSize(1);
  }

  @Test
  void aProblemLeadsToTheSegmentThatHasIt() {
    Segment inner = new Segment("inner", "Inner", new Rule.Has("no such", new Rule.Test.Missing()));
    Segment outer = new Segment("outer", "Outer", new Rule.In("inner"));
    assertThat(CompiledRule.of(outer, List.of(inner, outer), SHOP.context()).problems())
        .extracting(Problem::where)
        .containsExactly(Where.at(Where.Place.SEGMENTS, "inner"));
  }

  @Test
  void aSegmentThatContainsItselfSaysSo() {
    Segment self = new Segment("self", "Myself", new Rule.In("self"));
    assertThat(CompiledRule.of(self, List.of(self), SHOP.context()).problems())
        .extracting(Problem::message)
        .singleElement()
        .asString()
        .contains("“Myself” contains itself");
  }

  @Test
  void twoWaysToOneSegmentAreNoCircle() {
    Segment base = new Segment("base", "Base", new Rule.All(List.of()));
    Segment one = new Segment("one", "One", new Rule.In("base"));
    Rule both = new Rule.All(List.of(new Rule.In("one"), new Rule.In("base")));
    Matching.Match match = SHOP.matching(RandomAudiences.TODAY).match(both, List.of(base, one));
    assertThat(match.problems()).isEmpty();
    assertThat(match.customers().getCardinality()).isEqualTo(50);
  }

  @Test
  void aFilterThatCanNotPassWarnsAndStillMatches() {
    Rule.Deed deed = new Rule.Deed(EventType.PURCHASE, null, "Attic", null, null, null, "words");
    Rule rule = new Rule.Did(deed, Rule.Times.NEVER, new Rule.When.Ever());
    Matching matching = SHOP.matching(RandomAudiences.TODAY);
    for (int again = 0; again < 2; again++) {
      Matching.Match match = matching.match(rule, List.of());
      assertThat(match.customers().getCardinality()).isEqualTo(50);
      assertThat(match.problems())
          .hasSize(2)
          .allMatch(problem -> problem.severity() == Problem.Severity.WARNING);
    }
  }
}
