package app.chordial.decision;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.audience.Audience;
import app.chordial.audience.EventType;
import app.chordial.audience.RandomAudiences;
import app.chordial.design.Design;
import app.chordial.message.Draft;
import app.chordial.message.Message;
import app.chordial.segment.CompiledRule;
import app.chordial.segment.Matching;
import app.chordial.segment.Rule;
import app.chordial.segment.RuleContext;
import app.chordial.segment.Segment;
import app.chordial.work.Parallel;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.roaringbitmap.RoaringBitmap;

/** A message to look-alikes goes to those that counting finds, and to nobody else. */
class LookAlikeAudienceTest {

  private static final Rule BUYERS =
      new Rule.Did(
          Rule.Deed.of(EventType.PURCHASE),
          new Rule.Times(Rule.Measure.COUNT, Rule.Comparison.AT_LEAST, 2),
          new Rule.When.Ever());

  private static Design design(long seed) {
    Design design = RandomPrograms.of(seed);
    List<Segment> segments = new ArrayList<>(design.segments());
    segments.add(new Segment("buyers", "Buyers", BUYERS));
    segments.add(
        new Segment("alike", "Alike", new Rule.LookAlike("buyers", new Rule.Reach.Most(60))));
    return design.withSegments(segments);
  }

  private static Message toLookAlikes(Message message) {
    return Draft.of(message, one -> one.audience = "alike");
  }

  @Tag("law")
  @Test
  void thePlannerAsksOneCustomerAsCountingAsksAll() {
    int alike = 0;
    for (long seed = 1; seed <= 4; seed++) {
      Audience audience = RandomAudiences.of(seed, 300);
      Planner planner = RandomPrograms.planner(design(seed), audience);
      RuleContext context =
          RuleContext.of(
              planner.audience(), planner.design().interests(), Planner.witness(planner.tastes()));
      ListMeasures measures = ListMeasures.of(planner, Parallel.SAME_THREAD);
      Matching matching = new Matching(planner.snapshot(), context, measures, Parallel.SAME_THREAD);
      Rule rule = new Rule.In("alike");
      List<Segment> segments = planner.design().segments();
      RoaringBitmap found = matching.match(rule, segments).customers();
      CompiledRule compiled = CompiledRule.of(rule, segments, context);
      for (int customer = 0; customer < audience.size(); customer++) {
        assertThat(compiled.holds(planner.snapshot().view(customer), measures))
            .isEqualTo(found.contains(customer));
      }
      alike += found.getCardinality();
    }
    assertThat(alike).isPositive().isEqualTo(60 * (alike / 60));
  }

  @Test
  void onlyLookAlikesAreEligible() {
    long seed = 2;
    Design design = design(seed);
    design =
        design.withMessages(
            design.messages().stream().map(LookAlikeAudienceTest::toLookAlikes).toList());
    Planner planner = RandomPrograms.planner(design, RandomAudiences.of(seed, 300));
    ListMeasures measures = ListMeasures.of(planner, Parallel.SAME_THREAD);
    RuleContext context =
        RuleContext.of(
            planner.audience(), planner.design().interests(), Planner.witness(planner.tastes()));
    RoaringBitmap alike =
        new Matching(planner.snapshot(), context, measures, Parallel.SAME_THREAD)
            .match(new Rule.In("alike"), design.segments())
            .customers();
    Planned planned = Planned.of(planner, Parallel.SAME_THREAD);
    long sent =
        planned.lines().stream()
            .filter(line -> line.decision() instanceof Decision.Send)
            .peek(line -> assertThat(alike.contains(line.customer())).isTrue())
            .count();
    assertThat(alike.getCardinality()).isEqualTo(60);
    assertThat(sent).isPositive();
  }
}
