package app.chordial.segment;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.audience.EventType;
import app.chordial.insight.PaceState;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RuleSentenceTest {

  private static final Shop SHOP = Shop.of(41, 1);
  private static final Naming NAMING =
      new Naming(
          id -> id.equals("garden") ? "Gardening" : id,
          key -> "Product " + key,
          id -> id.equals("vip") ? "VIP" : id,
          id -> "“" + id + "”",
          "GBP");

  private static final Rule.Did BOUGHT =
      did(
          "Garden",
          new Rule.Times(Rule.Measure.COUNT, Rule.Comparison.AT_LEAST, 2),
          new Rule.When.Last(90));
  private static final Rule UK = new Rule.Has("country", new Rule.Test.IsOneOf(List.of("UK")));
  private static final Rule.Did SPENT =
      did(
          null,
          new Rule.Times(Rule.Measure.SUM, Rule.Comparison.AT_LEAST, 20_000),
          new Rule.When.Ever());
  private static final Rule OPENED =
      new Rule.Did(Rule.Deed.of(EventType.OPEN), Rule.Times.ONCE, new Rule.When.Last(30));

  private static Rule.Did did(@Nullable String category, Rule.Times times, Rule.When when) {
    return new Rule.Did(
        new Rule.Deed(EventType.PURCHASE, null, category, null, null, null, null), times, when);
  }

  @Test
  void theRuleOfTheSketchReadsLikeTheSketch() {
    Rule rule =
        new Rule.All(
            List.of(BOUGHT, new Rule.Any(List.of(UK, SPENT)), new Rule.None(List.of(OPENED))));
    assertThat(text(rule))
        .isEqualTo(
            "Everyone who bought Garden at least twice in the last 90 days and either has country"
                + " UK or spent at least £200, but did not open an e-mail in the last 30 days.");
  }

  @Test
  void valuesStandApart() {
    assertThat(RuleSentence.of(BOUGHT, NAMING).pieces())
        .containsExactly(
            new Sentence.Piece("Everyone who bought ", false),
            new Sentence.Piece("Garden", true),
            new Sentence.Piece(" ", false),
            new Sentence.Piece("at least twice", true),
            new Sentence.Piece(" in the last ", false),
            new Sentence.Piece("90 days", true),
            new Sentence.Piece(".", false));
  }

  @Test
  void whatIsExcludedIsTurnedRound() {
    assertThat(text(none(BOUGHT)))
        .isEqualTo("Everyone who bought Garden at most once in the last 90 days.");
    assertThat(text(none(SPENT))).isEqualTo("Everyone who spent at most £199.99.");
    assertThat(text(none(did("Garden", Rule.Times.NEVER, new Rule.When.Ever()))))
        .isEqualTo("Everyone who bought Garden.");
    assertThat(text(did("Garden", Rule.Times.NEVER, new Rule.When.Ever())))
        .isEqualTo("Everyone who did not buy Garden.");
    assertThat(text(new Rule.None(List.of(UK, OPENED))))
        .isEqualTo("Everyone who neither has country UK nor opened an e-mail in the last 30 days.");
    assertThat(text(none(new Rule.In("vip")))).isEqualTo("Everyone who is not in VIP.");
    assertThat(text(none(new Rule.All(List.of(UK, OPENED)))))
        .isEqualTo(
            "Everyone who is not someone who (has country UK and opened an e-mail in the last 30"
                + " days).");
  }

  @Test
  void groupsWithinGroupsStandInBracketsWhereTheyCouldBeMisread() {
    Rule either = new Rule.Any(List.of(UK, SPENT));
    assertThat(text(new Rule.All(List.of(either, BOUGHT))))
        .isEqualTo(
            "Everyone who (either has country UK or spent at least £200) and bought Garden at least"
                + " twice in the last 90 days.");
    assertThat(text(new Rule.Any(List.of(OPENED, new Rule.All(List.of(UK, SPENT))))))
        .isEqualTo(
            "Everyone who either opened an e-mail in the last 30 days or (has country UK and spent"
                + " at least £200).");
  }

  @Test
  void emptyGroupsAreEverybodyOrNobody() {
    assertThat(text(new Rule.All(List.of()))).isEqualTo("Everyone.");
    assertThat(text(new Rule.Any(List.of()))).isEqualTo("Nobody.");
    assertThat(text(new Rule.None(List.of()))).isEqualTo("Everyone.");
  }

  @Test
  void everyKindOfConditionHasItsWords() {
    assertThat(text(new Rule.Leans("garden", 0.25, 1)))
        .isEqualTo("Everyone who leans towards Gardening with at least 25 %.");
    assertThat(text(new Rule.Rfm(new Rule.Range(4, 5), Rule.Range.ALL, new Rule.Range(5, 5))))
        .isEqualTo("Everyone who scores recency 4 to 5, money 5.");
    assertThat(text(new Rule.Answers(1.5, Double.POSITIVE_INFINITY)))
        .isEqualTo("Everyone who answers mail at least 1.5 times as often as average.");
    assertThat(text(new Rule.Paced(PaceState.RESTING)))
        .isEqualTo("Everyone who is resting from mail.");
    assertThat(text(new Rule.Predicted(Rule.Forecast.VALUE, 90, 50)))
        .isEqualTo("Everyone who is expected to spend at least £50 in the next 90 days.");
    assertThat(text(new Rule.LookAlike("vip", new Rule.Reach.Most(500))))
        .isEqualTo("Everyone who looks like VIP among the 500 most alike.");
    assertThat(text(none(new Rule.LookAlike("vip", new Rule.Reach.AtLeast(0.25)))))
        .isEqualTo("Everyone who does not look like VIP by at least 25 %.");
    assertThat(text(new Rule.Predicted(Rule.Forecast.ALIVE, 90, 0.5)))
        .isEqualTo("Everyone who is at least 50 % likely to still be a customer.");
    assertThat(text(new Rule.Has("birthday", new Rule.Test.Anniversary(7))))
        .isEqualTo("Everyone who celebrates birthday within the next 7 days.");
    assertThat(text(new Rule.Has("points", new Rule.Test.Between(3, Double.POSITIVE_INFINITY))))
        .isEqualTo("Everyone who has points at least 3.");
    assertThat(text(new Rule.Has("joined", new Rule.Test.Dated(LocalDate.of(2026, 9, 1), null))))
        .isEqualTo("Everyone who has joined since 1 Sep 2026.");
    assertThat(text(new Rule.Has("city", new Rule.Test.Missing())))
        .isEqualTo("Everyone who has no known city.");
    Rule.Deed view = new Rule.Deed(EventType.VIEW, null, null, null, null, null, "fly");
    Rule.Deed cart = new Rule.Deed(EventType.CART, "rod", null, null, 500L, null, null);
    assertThat(text(new Rule.Did(view, Rule.Times.ONCE, new Rule.When.Before(cart, 3))))
        .isEqualTo(
            "Everyone who viewed at an address with “fly” within 3 days before they put Product rod"
                + " in the cart for at least £5 a line.");
    Rule.Deed click = new Rule.Deed(EventType.CLICK, null, null, null, null, "bulbs", null);
    assertThat(
            text(
                new Rule.Did(
                    click,
                    new Rule.Times(Rule.Measure.COUNT, Rule.Comparison.EXACTLY, 1),
                    new Rule.When.InMonthOf("birthday"))))
        .isEqualTo("Everyone who clicked in “bulbs” exactly once in the month of their birthday.");
  }

  @Test
  @Tag("law")
  void treesOfAnyDepthMakeOneWellFormedSentence() {
    Naming naming = Naming.of(SHOP.context(), SHOP.segments(), id -> id);
    for (long seed = 0; seed < 2_000; seed++) {
      String text = RuleSentence.of(new RandomRules(new Random(seed)).tree(6), naming).text();
      assertThat(text).as("seed %d", seed).matches("(Everyone|Nobody).*\\.");
      assertThat(text)
          .doesNotContain("  ")
          .doesNotContain("null")
          .doesNotContain(" ,")
          .doesNotContain("()")
          .doesNotContain("[");
      assertThat(text.chars().filter(c -> c == '(').count())
          .isEqualTo(text.chars().filter(c -> c == ')').count());
    }
  }

  private static Rule none(Rule part) {
    return new Rule.None(List.of(part));
  }

  private static String text(Rule rule) {
    return RuleSentence.of(rule, NAMING).text();
  }
}
