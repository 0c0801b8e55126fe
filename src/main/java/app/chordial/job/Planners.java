package app.chordial.job;

import app.chordial.audience.Snapshot;
import app.chordial.decision.Exported;
import app.chordial.decision.Frontier;
import app.chordial.decision.ListMeasures;
import app.chordial.decision.PastMail;
import app.chordial.decision.Planner;
import app.chordial.decision.Planning.Span;
import app.chordial.decision.Planning.Work;
import app.chordial.decision.Reach;
import app.chordial.design.Design;
import app.chordial.work.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The newest planner, with what was worked out by it, so that several screens that look at the same
 * design and moment learn and plan once; and after an edit only what depends on it is learned anew.
 * May be asked from any thread; one works at a time.
 */
public final class Planners {

  /** Tells what exported plans mean for the next one. */
  @FunctionalInterface
  public interface Told {
    Exported of(Design design, Snapshot snapshot) throws Refusal;
  }

  private final Told told;
  private @Nullable Planner planner;
  private @Nullable ListMeasures measures;
  private @Nullable Outlook outlook;
  private Exported exported = Exported.NONE;

  public Planners(Told told) {
    this.told = told;
  }

  /** For who never exports. */
  public Planners() {
    this((_, _) -> Exported.NONE);
  }

  /** The planner of a design as of a snapshot. */
  public synchronized Planner planner(Design design, Snapshot snapshot, Work work) {
    Planner known = planner;
    if (known == null || known.snapshot() != snapshot || !known.design().equals(design)) {
      known =
          known == null || known.snapshot() != snapshot
              ? Learning.planner(design, snapshot, work)
              : Learning.planner(known, design, work);
      planner = known;
      measures = null;
      outlook = null;
    }
    return known;
  }

  /** What rules may ask about everybody, by a design as of a snapshot. */
  public synchronized ListMeasures measures(Design design, Snapshot snapshot, Work work) {
    Planner of = planner(design, snapshot, work);
    ListMeasures known = measures;
    if (known == null) {
      known = ListMeasures.of(of, work.parallel());
      measures = known;
    }
    return known;
  }

  /** What went before, and is not in the facts yet. */
  public PastMail past(Planner of) throws Refusal {
    return new PastMail(of, told.of(of.design(), of.snapshot()));
  }

  /** How many of those who get nothing in a plan a looser rule would reach, day by day. */
  public List<Reach> reach(Outlook of, Work work) throws Refusal {
    Exported past = told.of(of.planner().design(), of.planner().snapshot());
    return Reach.of(of.planner(), one -> new PastMail(one, past), of.span(), work);
  }

  /** What the days of a plan would bring for every balance between customers and the business. */
  public Frontier frontier(Outlook of, Work work) throws Refusal {
    Exported past = told.of(of.planner().design(), of.planner().snapshot());
    return Frontier.of(of.planner(), one -> new PastMail(one, past), of.span(), work);
  }

  /** The plan of everybody over a span, after what was exported before. */
  public synchronized Outlook outlook(Design design, Snapshot snapshot, Span span, Work work)
      throws Refusal {
    SoundDesign.refuseUnworkable(design);
    Planner of = planner(design, snapshot, work);
    Exported past = told.of(design, snapshot);
    Outlook known = outlook;
    if (known == null || !known.span().equals(span) || !exported.equals(past)) {
      known = Outlook.plan(of, new PastMail(of, past), span, work);
      outlook = known;
      exported = past;
    }
    return known;
  }
}
