package app.chordial.job;

import app.chordial.audience.Snapshot;
import app.chordial.decision.Learned;
import app.chordial.decision.Likenesses;
import app.chordial.decision.ListMeasures;
import app.chordial.decision.PastAnswers;
import app.chordial.decision.Planner;
import app.chordial.decision.Planning.Work;
import app.chordial.design.Design;
import app.chordial.insight.Guesses;
import app.chordial.insight.PurchaseModel;
import app.chordial.insight.ReceptivityPrior;
import app.chordial.insight.Repurchase;
import app.chordial.interest.AlsoBought;
import app.chordial.interest.Congruence;
import app.chordial.message.Choice;
import app.chordial.response.Calibrating;
import app.chordial.response.Correspondence;
import app.chordial.response.ResponseModel;
import java.util.List;
import java.util.function.Supplier;

/** Fits everything that can be learned from a shop as of a date. */
public final class Learning {

  private static final int STEPS = 4;

  private Learning() {}

  public static Learned learn(Design design, Snapshot snapshot, Work work) {
    return planner(design, snapshot, work).learned();
  }

  /** A planner that has learned from a snapshot, which its plans begin with. */
  public static Planner planner(Design design, Snapshot snapshot, Work work) {
    ReceptivityPrior receptivity = receptivity(design, snapshot, work);
    work.progress().at(1, STEPS, "Learning when they buy");
    Supplier<PurchaseModel> purchases = PurchaseModel.fitting(snapshot, work.parallel());
    Congruence congruence = congruence(design, snapshot, work);
    AlsoBought alsoBought = alsoBought(design, snapshot, work);
    Learned learned =
        new Learned(
            receptivity,
            purchases.get(),
            congruence,
            alsoBought,
            ResponseModel.ASSUMED,
            Learned.guesses(design, snapshot, congruence, work.parallel()),
            Likenesses.NONE,
            Repurchase.learn(snapshot, work.parallel()));
    return calibrated(design, withLikenesses(learned, design, snapshot, work), snapshot, work);
  }

  /**
   * What rules may ask about everybody as of a snapshot; equal to what a planner's {@link
   * ListMeasures} tell, without learning what plans alone need.
   */
  public static ListMeasures measures(Design design, Snapshot snapshot, Work work) {
    Learned learned =
        new Learned(
            receptivity(design, snapshot, work),
            PurchaseModel.fit(snapshot, work.parallel()),
            congruence(design, snapshot, work),
            AlsoBought.NOTHING,
            ResponseModel.ASSUMED,
            Guesses.NONE,
            Likenesses.NONE,
            Repurchase.UNKNOWN);
    Learned all = withLikenesses(learned, design, snapshot, work);
    return ListMeasures.of(new Planner(design, all, snapshot), work.parallel());
  }

  /** A planner as of the snapshot of another one, with what that learned and no edit changed. */
  static Planner planner(Planner known, Design design, Work work) {
    Design before = known.design();
    Learned learned = known.learned();
    Congruence congruence =
        isSameTaste(before, design)
            ? learned.congruence()
            : congruence(design, known.snapshot(), work);
    Learned next =
        new Learned(
            halfLife(before) == halfLife(design)
                    && Planner.transactional(before).equals(Planner.transactional(design))
                ? learned.receptivity()
                : receptivity(design, known.snapshot(), work),
            learned.purchases(),
            congruence,
            Learned.sold(before).equals(Learned.sold(design))
                ? learned.alsoBought()
                : alsoBought(design, known.snapshot(), work),
            learned.response(),
            isSameGuess(before, design)
                ? learned.guesses()
                : Learned.guesses(design, known.snapshot(), congruence, work.parallel()),
            learned.likenesses(),
            learned.repurchase());
    Learned now =
        isSameLikeness(before, design)
            ? next
            : withLikenesses(next.with(Likenesses.NONE), design, known.snapshot(), work);
    return isSameRelevance(before, design)
        ? new Planner(design, now, known.snapshot())
        : calibrated(design, now.with(ResponseModel.ASSUMED), known.snapshot(), work);
  }

  /** Learns from past e-mails how they are answered, by all else that was learned. */
  private static Planner calibrated(Design design, Learned learned, Snapshot snapshot, Work work) {
    work.progress().stopIfCancelled();
    work.progress().at(3, STEPS, "Learning from past e-mails");
    Planner planner = new Planner(design, learned, snapshot);
    Correspondence past = PastAnswers.read(planner, snapshot, work);
    ResponseModel response = Calibrating.calibrate(ResponseModel.ASSUMED, past);
    work.progress().at(STEPS, STEPS, "Learning from past e-mails");
    return response == ResponseModel.ASSUMED ? planner : planner.knowing(learned.with(response));
  }

  /** What past e-mails met depends on: how relevant they were, and to whom. */
  private static boolean isSameRelevance(Design one, Design other) {
    return isSameTaste(one, other)
        && one.evidence().equals(other.evidence())
        && topics(one).equals(topics(other))
        && Planner.transactional(one).equals(Planner.transactional(other));
  }

  /** Guesses depend on affinities. */
  private static boolean isSameGuess(Design one, Design other) {
    return isSameTaste(one, other)
        && one.evidence().equals(other.evidence())
        && one.messages().equals(other.messages());
  }

  /** What a message's relevance depends on. */
  private record Topic(
      String id,
      List<String> interests,
      List<String> products,
      boolean isForEveryone,
      List<Choice> choices) {}

  private static List<Topic> topics(Design design) {
    return design.messages().stream()
        .map(
            one ->
                new Topic(
                    one.id(), one.interests(), one.products(), one.isForEveryone(), Choice.of(one)))
        .toList();
  }

  /** Likeness depends on the segments and on all that affinities and receptivity depend on. */
  private static boolean isSameLikeness(Design one, Design other) {
    return Likenesses.asked(other).isEmpty()
        ? Likenesses.asked(one).isEmpty()
        : one.segments().equals(other.segments())
            && isSameTaste(one, other)
            && one.evidence().equals(other.evidence())
            && one.rhythm().pace().equals(other.rhythm().pace())
            && one.messages().equals(other.messages());
  }

  private static Learned withLikenesses(
      Learned learned, Design design, Snapshot snapshot, Work work) {
    if (Likenesses.asked(design).isEmpty()) {
      return learned;
    }
    work.progress().stopIfCancelled();
    work.progress().at(2, STEPS, "Learning who looks like whom");
    Planner planner = new Planner(design, learned, snapshot);
    return learned.with(Likenesses.fit(planner, work.parallel()));
  }

  private static double halfLife(Design design) {
    return design.rhythm().pace().halfLifeDays();
  }

  /**
   * What congruence depends on: it counts purchases, so messages and weights are no matter. By it
   * an order is told that is unlike all others, so affinities depend on it too.
   */
  private static boolean isSameTaste(Design one, Design other) {
    return one.interests().equals(other.interests()) && one.joints().equals(other.joints());
  }

  private static ReceptivityPrior receptivity(Design design, Snapshot snapshot, Work work) {
    work.progress().at(0, STEPS, "Learning how customers answer");
    ReceptivityPrior prior =
        ReceptivityPrior.fit(
            snapshot,
            Planner.transactional(design, snapshot.audience().catalogue()),
            halfLife(design),
            work.parallel());
    work.progress().stopIfCancelled();
    return prior;
  }

  private static Congruence congruence(Design design, Snapshot snapshot, Work work) {
    work.progress().stopIfCancelled();
    work.progress().at(2, STEPS, "Learning what goes with what");
    Congruence congruence =
        Congruence.learn(
            snapshot,
            Planner.tastes(design, snapshot.audience()),
            design.joints(),
            work.parallel());
    return congruence;
  }

  private static AlsoBought alsoBought(Design design, Snapshot snapshot, Work work) {
    work.progress().stopIfCancelled();
    return Learned.alsoBought(design, snapshot, work.parallel());
  }
}
