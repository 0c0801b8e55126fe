package app.chordial.ui.segments;

import app.chordial.audience.Snapshot;
import app.chordial.segment.Matching;
import app.chordial.segment.Measures;
import app.chordial.segment.Rule;
import app.chordial.segment.RuleContext;
import app.chordial.segment.Segment;
import app.chordial.work.Parallel;
import java.util.List;
import java.util.function.Supplier;

/** Everybody as of one date, ready to be asked by rules; remembers each condition's answer. */
final class Moment {

  private final MeasuresOnDemand measures;
  private final Matching matching;

  Moment(Snapshot snapshot, RuleContext context, Supplier<Measures> learning, Parallel parallel) {
    measures = new MeasuresOnDemand(learning);
    matching = new Matching(snapshot, context, measures, parallel);
  }

  /** Who can answer these rules; what has to be learned for them is learned first. */
  Matching matching(List<Rule> rules, List<Segment> segments) {
    rules.forEach(rule -> measures.readyFor(rule, segments));
    return matching;
  }

  Matching matching(Rule rule, List<Segment> segments) {
    return matching(List.of(rule), segments);
  }
}
