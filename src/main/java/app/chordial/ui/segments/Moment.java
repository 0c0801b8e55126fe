package app.chordial.ui.segments;

import app.chordial.audience.Audience;
import app.chordial.audience.Snapshot;
import app.chordial.decision.Planner;
import app.chordial.decision.Planning;
import app.chordial.design.Design;
import app.chordial.job.Planners;
import app.chordial.message.Message;
import app.chordial.segment.Matching;
import app.chordial.segment.Rule;
import app.chordial.segment.RuleContext;
import app.chordial.segment.Segment;
import app.chordial.work.Parallel;
import app.chordial.work.Progress;
import java.util.List;

/** Everybody as of one date, ready to be asked by rules; remembers each condition's answer. */
final class Moment {

  private final MeasuresOnDemand measures;
  private final Matching matching;

  Moment(Design design, Snapshot snapshot, Planners planners, Parallel parallel) {
    Audience audience =
        snapshot
            .audience()
            .withMessages(design.messages().stream().map(Message::id).distinct().toList());
    RuleContext context =
        RuleContext.of(
            audience, design.interests(), Planner.witness(Planner.tastes(design, audience)));
    measures =
        new MeasuresOnDemand(
            () -> planners.measures(design, snapshot, new Planning.Work(parallel, Progress.NONE)));
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
