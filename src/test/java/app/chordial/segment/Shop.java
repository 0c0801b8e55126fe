package app.chordial.segment;

import app.chordial.audience.Audience;
import app.chordial.audience.RandomAudiences;
import app.chordial.audience.Snapshot;
import app.chordial.interest.Interest;
import app.chordial.work.Parallel;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** A random shop with everything that rules ask for. */
record Shop(
    long seed, Audience audience, RuleContext context, Measures measures, List<Segment> segments) {

  /** Made up: about a third of all events witness each interest. */
  static final InterestWitness WITNESS =
      interest -> {
        int own = RandomRules.INTERESTS.indexOf(interest);
        return (events, row) -> (events.item(row) + 2 * events.detail(row) + own + 9) % 3 == 0;
      };

  static final List<Interest> INTERESTS =
      RandomRules.INTERESTS.stream().map(id -> new Interest(id, id, List.of(), false, 1)).toList();

  static Shop of(long seed, int customers) {
    Audience audience = RandomAudiences.of(seed, customers);
    RandomRules rules = new RandomRules(new Random(seed));
    List<Segment> segments =
        List.of(
            new Segment("regulars", "Regulars", new Rule.Any(List.of(rules.did(), rules.has()))),
            new Segment(
                "locals", "Locals", new Rule.None(List.of(rules.has(), new Rule.In("regulars")))));
    RuleContext context = RuleContext.of(audience, INTERESTS, WITNESS);
    return new Shop(seed, audience, context, new TableMeasures(seed), segments);
  }

  Matching matching(LocalDate date) {
    return matching(date, Parallel.SAME_THREAD);
  }

  Matching matching(LocalDate date, Parallel parallel) {
    Snapshot snapshot = audience.asOf(date);
    return new Matching(snapshot, context, measures, parallel);
  }
}
