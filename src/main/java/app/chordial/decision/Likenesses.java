package app.chordial.decision;

import app.chordial.design.Design;
import app.chordial.insight.Likeness;
import app.chordial.segment.Matching;
import app.chordial.segment.Rule;
import app.chordial.segment.RuleContext;
import app.chordial.segment.RuleReferences;
import app.chordial.segment.Segment;
import app.chordial.work.Parallel;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** How like some segments everybody is, as of when a plan begins. */
public final class Likenesses {

  public static final Likenesses NONE = new Likenesses(new LinkedHashMap<>());

  private final SequencedMap<String, Likeness> bySegment;

  private Likenesses(SequencedMap<String, Likeness> bySegment) {
    this.bySegment = bySegment;
  }

  /** Fits what the design's segments ask for; nothing to do where none asks. */
  public static Likenesses fit(Planner planner, Parallel parallel) {
    SequencedSet<String> asked = asked(planner.design());
    if (asked.isEmpty()) {
      return NONE;
    }
    RuleContext context =
        RuleContext.of(
            planner.audience(), planner.design().interests(), Planner.witness(planner.tastes()));
    Matching matching =
        new Matching(planner.snapshot(), context, ListMeasures.of(planner, parallel), parallel);
    SequencedMap<String, Likeness> fitted = new LinkedHashMap<>();
    for (String segment : asked) {
      Likeness likeness = matching.likeness(segment, planner.design().segments());
      if (likeness != null) {
        fitted.put(segment, likeness);
      }
    }
    return new Likenesses(fitted);
  }

  /** The segments that look-alikes of a design are asked for, in order. */
  public static SequencedSet<String> asked(Design design) {
    SequencedSet<String> asked = new TreeSet<>();
    for (Segment segment : design.segments()) {
      for (Rule leaf : RuleReferences.conditions(segment.rule())) {
        if (leaf instanceof Rule.LookAlike alike) {
          asked.add(alike.segment());
        }
      }
    }
    return asked;
  }

  /** Null for a segment that nobody asked for. */
  @Nullable Likeness of(String segment) {
    return bySegment.get(segment);
  }
}
