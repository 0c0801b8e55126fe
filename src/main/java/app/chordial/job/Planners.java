package app.chordial.job;

import app.chordial.audience.Snapshot;
import app.chordial.decision.Exported;
import app.chordial.decision.ListMeasures;
import app.chordial.decision.PastMail;
import app.chordial.decision.PlannedEmail;
import app.chordial.decision.Planner;
import app.chordial.decision.Planning.Span;
import app.chordial.decision.Planning.Work;
import app.chordial.design.Design;
import app.chordial.work.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The newest planner, with what was worked out by it, so that several screens that look at the same
 * design and moment learn and plan once. May be asked from any thread; one works at a time.
 */
public final class Planners {

  private @Nullable Planner planner;
  private @Nullable ListMeasures measures;
  private @Nullable Outlook outlook;
  private Exported exported = Exported.NONE;

  /** The planner of a design as of a snapshot. */
  public synchronized Planner planner(Design design, Snapshot snapshot, Work work) {
    Planner known = planner;
    if (known == null || known.snapshot() != snapshot || !known.design().equals(design)) {
      known = Learning.planner(design, snapshot, work);
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

  /**
   * The plan of everybody over a span.
   *
   * @param past lines of plans that were exported and are not settled
   */
  public Outlook outlook(
      Design design, Snapshot snapshot, List<PlannedEmail> past, Span span, Work work)
      throws Refusal {
    return outlook(design, snapshot, Exported.open(past), span, work);
  }

  /** The plan of everybody over a span, after what was exported before. */
  public synchronized Outlook outlook(
      Design design, Snapshot snapshot, Exported past, Span span, Work work) throws Refusal {
    SoundDesign.refuseUnworkable(design);
    Planner of = planner(design, snapshot, work);
    Outlook known = outlook;
    if (known == null || !known.span().equals(span) || !exported.equals(past)) {
      known = Outlook.plan(of, new PastMail(of, past), span, work);
      outlook = known;
      exported = past;
    }
    return known;
  }
}
