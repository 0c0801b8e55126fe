package app.chordial.design;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.audience.EventType;
import app.chordial.interest.EvidenceSettings;
import app.chordial.interest.Witness;
import app.chordial.rhythm.Rhythm;
import app.chordial.rhythm.series.Delay;
import app.chordial.rhythm.series.Exit;
import app.chordial.rhythm.series.ReEntry;
import app.chordial.rhythm.series.Series;
import app.chordial.rhythm.series.Trigger;
import app.chordial.segment.RandomRules;
import app.chordial.segment.Rule;
import app.chordial.work.Where;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DesignJsonTest {

  @Test
  @Tag("law")
  void whatIsWrittenIsReadAsItWas() {
    for (long seed = 0; seed < 300; seed++) {
      Design design = RandomDesigns.of(seed);
      assertThat(read(DesignJson.write(design))).as("seed %d", seed).isEqualTo(design);
    }
  }

  @Test
  @Tag("law")
  void aRuleAloneIsReadAsItWas() {
    for (long seed = 0; seed < 500; seed++) {
      Rule rule = new RandomRules(new Random(seed)).tree(5);
      assertThat(RuleJson.read(RuleJson.write(rule)).ifRead()).contains(rule);
    }
  }

  @Test
  void theTextIsTheSameForEqualDesignsAndHasOneThingALine() {
    String text = DesignJson.write(RandomDesigns.of(7));
    assertThat(text)
        .isEqualTo(DesignJson.write(RandomDesigns.of(7)))
        .startsWith(
            "{\n  \"chordial\": 1,\n  \"interests\": [\n    {\n      \"id\": \"fishing\",\n")
        .endsWith("}\n")
        .doesNotContain("null")
        .doesNotContain("\r");
  }

  @Test
  void aDesignOfTheFirstVersionStillOpens() {
    Design design = read(fixture("design-1.json"));
    assertThat(design.interests().getFirst().witnesses())
        .hasSize(8)
        .startsWith(new Witness.OfCategory("Garden", 1), new Witness.OfProduct("spade", 0.5));
    Rule.All rule = (Rule.All) design.segments().getFirst().rule();
    Rule.Did bought = (Rule.Did) rule.parts().getFirst();
    assertThat(bought.deed().category()).isEqualTo("Garden");
    assertThat(bought.times())
        .isEqualTo(new Rule.Times(Rule.Measure.COUNT, Rule.Comparison.AT_LEAST, 2));
    assertThat(bought.when()).isEqualTo(new Rule.When.Last(90));
    assertThat(((Rule.Any) rule.parts().get(5)).parts())
        .hasSize(9)
        .contains(new Rule.Has("points", new Rule.Test.Between(3, Double.POSITIVE_INFINITY)));
    assertThat(((Rule.None) rule.parts().get(6)).parts())
        .hasSize(6)
        .contains(new Rule.Rfm(new Rule.Range(4, 5), Rule.Range.ALL, Rule.Range.ALL));
    assertThat(design.messages().getFirst().from()).isEqualTo(LocalDate.of(2026, 9, 1));
    assertThat(design.evidence()).isEqualTo(EvidenceSettings.DEFAULT);
    assertThat(design.rhythm().pace().baseGapDays()).isEqualTo(10);
    assertThat(design.rhythm().pace().maxGapDays()).isEqualTo(Rhythm.DEFAULT.pace().maxGapDays());
  }

  @Test
  void aLookAlikeNeedsOnlyItsSegment() {
    assertThat(RuleJson.read("{\"kind\": \"lookAlike\", \"segment\": \"vip\"}").ifRead())
        .contains(new Rule.LookAlike("vip", new Rule.Reach.Most(500)));
    String percent =
        """
        {"kind": "lookAlike", "segment": "vip", "reach": {"kind": "atLeast", "chance": 0.3}}
        """;
    Rule rule = new Rule.LookAlike("vip", new Rule.Reach.AtLeast(0.3));
    assertThat(RuleJson.read(percent).ifRead()).contains(rule);
    assertThat(RuleJson.read(RuleJson.write(rule)).ifRead()).contains(rule);
  }

  @Test
  void aSeriesByHandNeedsLittle() {
    String text =
        """
        {"chordial": 1, "rhythm": {"series": [
          {"id": "cart", "name": "Cart", "trigger": {"kind": "event", "deed": {"type": "cart"}},
           "steps": [{"after": {"amount": 1, "unit": "hours"}, "message": "back"}],
           "exits": [{"kind": "bought"}]},
          {"id": "hello", "name": "Hello", "trigger": {"kind": "joined"},
           "reEntry": {"kind": "never"}, "isOn": false}]}}
        """;
    List<Series.Step> steps = List.of(new Series.Step(Delay.hours(1), "back"));
    assertThat(read(text).rhythm().series())
        .containsExactly(
            new Series(
                "cart",
                "Cart",
                new Trigger.Did(Rule.Deed.of(EventType.CART)),
                steps,
                List.of(new Exit.Bought(Exit.Scope.ANY)),
                new ReEntry.AfterDays(7),
                0,
                true),
            new Series(
                "hello",
                "Hello",
                new Trigger.Joined(),
                List.of(),
                List.of(),
                new ReEntry.Never(),
                0,
                false));
  }

  @Test
  void anEmptyDesignNeedsOnlyItsVersion() {
    assertThat(read("{\"chordial\": 1}")).isEqualTo(Design.EMPTY);
  }

  @Test
  void aBrokenFileSaysTheLineAndTheColumn() {
    assertThat(problem("{\n  \"chordial\": 1,\n  \"interests\": [ }"))
        .contains("Line 3, column 18")
        .contains("not JSON");
  }

  @Test
  void aWrongFieldSaysWhereItIs() {
    String text =
        """
        {"chordial": 1,
         "segments": [
          {"id": "vip", "name": "V", "rule": {"kind": "sometimes"}}]}
        """;
    assertThat(problem(text))
        .contains("Line 3, ")
        .contains("segments.0.rule")
        .contains("no kind \"sometimes\"");
    assertThat(DesignJson.read(text).problems().getFirst().where())
        .isEqualTo(Where.at(Where.Place.SEGMENTS, "vip"));
  }

  @Test
  void aMissingOrMisspeltOrMistypedFieldIsToldPlainly() {
    assertThat(
            problem(
                "{\"chordial\": 1, \"segments\": [{\"id\": \"vip\", \"rule\": {\"kind\":"
                    + " \"all\"}}]}"))
        .contains("\"name\" is missing");
    assertThat(problem("{\"chordial\": 1, \"rythm\": {}}")).contains("\"rythm\" is not known here");
    assertThat(problem("{\"chordial\": 1, \"rhythm\": {\"pace\": {\"baseGapDays\": \"often\"}}}"))
        .contains("rhythm.pace.baseGapDays");
    assertThat(
            problem("{\"chordial\": 1, \"rhythm\": {\"cadence\": {\"sendDays\": [\"someday\"]}}}"))
        .contains("\"someday\" can't stand here")
        .contains("tuesday");
    assertThat(problem("{\"chordial\": 1, \"rhythm\": {\"cadence\": {\"sendHour\": 9.5}}}"))
        .contains("sendHour");
  }

  @Test
  void aNewerDesignAsksForANewerChordial() {
    assertThat(problem("{\"chordial\": 2}")).contains("newer Chordial");
    assertThat(problem("[]")).contains("not a Chordial design");
    assertThat(problem("")).contains("not");
  }

  @Test
  void aRuleByHandNeedsLittle() {
    String text = "{\"kind\": \"did\", \"deed\": {\"type\": \"purchase\"}}";
    assertThat(RuleJson.read(text).ifRead())
        .contains(
            new Rule.Did(Rule.Deed.of(EventType.PURCHASE), Rule.Times.ONCE, new Rule.When.Ever()));
  }

  private static Design read(String text) {
    return switch (DesignJson.read(text)) {
      case Reading.Read<Design> read -> read.value();
      case Reading.Unreadable<Design> not -> throw new AssertionError(not.problems());
    };
  }

  private static String problem(String text) {
    Reading<Design> reading = DesignJson.read(text);
    assertThat(reading).isInstanceOf(Reading.Unreadable.class);
    return reading.problems().getFirst().message();
  }

  private static String fixture(String name) {
    try (InputStream in = Objects.requireNonNull(DesignJsonTest.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }
}
