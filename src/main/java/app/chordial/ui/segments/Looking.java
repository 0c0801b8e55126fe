package app.chordial.ui.segments;

import app.chordial.audience.Audience;
import app.chordial.audience.Snapshot;
import app.chordial.decision.Planner;
import app.chordial.decision.Planning.Work;
import app.chordial.design.Design;
import app.chordial.interest.Asked;
import app.chordial.interest.EvidenceSettings;
import app.chordial.interest.Interest;
import app.chordial.interest.Joint;
import app.chordial.job.Learning;
import app.chordial.job.Planners;
import app.chordial.message.Message;
import app.chordial.rhythm.Pace;
import app.chordial.segment.Counting;
import app.chordial.segment.Matching;
import app.chordial.segment.Rule;
import app.chordial.segment.RuleContext;
import app.chordial.segment.Segment;
import app.chordial.work.Parallel;
import app.chordial.work.Progress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The shop at the date looked from and at the same day of the months before, for as long as nothing
 * changes that rules look at. May be asked from any thread.
 */
final class Looking {

  /**
   * The part of a design, and the facts, that answers to rules follow from. Segments come with each
   * question: what they look into is matched by its conditions, and likeness is fitted to whom it
   * finds.
   */
  private record Basis(
      Snapshot snapshot,
      List<Interest> interests,
      List<Joint> joints,
      EvidenceSettings evidence,
      List<Topic> messages,
      List<Asked> asked,
      List<String> transactional,
      Pace pace) {

    static Basis of(Design design, Snapshot snapshot) {
      return new Basis(
          snapshot,
          design.interests(),
          design.joints(),
          design.evidence(),
          design.messages().stream().map(one -> new Topic(one.id(), one.interests())).toList(),
          Planner.asked(design),
          Planner.transactional(design),
          design.rhythm().pace());
    }
  }

  /** What clicks on a message witness. */
  private record Topic(String message, List<String> interests) {}

  private final Basis basis;
  private final Design design;
  private final Planners planners;
  private final Parallel parallel;
  private final List<@Nullable Moment> months = new ArrayList<>();
  private @Nullable Moment now;
  private @Nullable RuleContext context;

  Looking(Design design, Snapshot snapshot, Planners planners, Parallel parallel) {
    this.design = design;
    this.planners = planners;
    this.parallel = parallel;
    basis = Basis.of(design, snapshot);
  }

  /** Whether answers are the same for this design and snapshot. */
  boolean isStillTrue(Design other, Snapshot snapshot) {
    return basis.equals(Basis.of(other, snapshot));
  }

  Snapshot snapshot() {
    return basis.snapshot();
  }

  synchronized Moment now() {
    Moment known = now;
    if (known == null) {
      Snapshot snapshot = basis.snapshot();
      known =
          new Moment(
              snapshot, context(), () -> planners.measures(design, snapshot, work()), parallel);
      now = known;
    }
    return known;
  }

  /** What rules refer to is the same at every date. */
  private synchronized RuleContext context() {
    RuleContext known = context;
    if (known == null) {
      List<String> ids = design.messages().stream().map(Message::id).distinct().toList();
      Audience audience = basis.snapshot().audience().withMessages(ids);
      known =
          RuleContext.of(
              audience, design.interests(), Planner.witness(Planner.tastes(design, audience)));
      context = known;
    }
    return known;
  }

  private Work work() {
    return new Work(parallel, Progress.NONE);
  }

  /** How many matched on this day of each of the last twelve months. */
  List<Counting.Size> sizes(Rule rule, List<Segment> segments, Progress progress) {
    List<Matching> matchings = new ArrayList<>();
    List<LocalDate> dates = Counting.lastTwelveMonths(basis.snapshot().date());
    for (int i = 0; i < dates.size(); i++) {
      progress.stopIfCancelled();
      Moment moment = i == dates.size() - 1 ? now() : month(i, dates.get(i));
      matchings.add(moment.matching(rule, segments));
    }
    progress.stopIfCancelled();
    return Counting.sizes(matchings, rule, segments);
  }

  private synchronized Moment month(int index, LocalDate date) {
    while (months.size() <= index) {
      months.add(null);
    }
    Moment known = months.get(index);
    if (known == null) {
      Snapshot snapshot = basis.snapshot().audience().asOf(date);
      known =
          new Moment(
              snapshot, context(), () -> Learning.measures(design, snapshot, work()), parallel);
      months.set(index, known);
    }
    return known;
  }
}
