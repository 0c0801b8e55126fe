package app.chordial.job;

import app.chordial.audience.Snapshot;
import app.chordial.decision.Learned;
import app.chordial.decision.Planner;
import app.chordial.decision.Planning.Work;
import app.chordial.design.Design;
import app.chordial.insight.PurchaseModel;
import app.chordial.insight.ReceptivityPrior;
import app.chordial.interest.Congruence;
import app.chordial.interest.Tastes;
import app.chordial.response.ResponseModel;

/** Fits everything that can be learned from a shop as of a date. */
public final class Learning {

  private static final int STEPS = 3;

  private Learning() {}

  public static Learned learn(Design design, Snapshot snapshot, Work work) {
    Tastes tastes = Planner.tastes(design, snapshot.audience());
    work.progress().at(0, STEPS, "Learning how customers answer");
    double halfLife = design.rhythm().pace().halfLifeDays();
    ReceptivityPrior receptivity = ReceptivityPrior.fit(snapshot, halfLife, work.parallel());
    work.progress().stopIfCancelled();
    work.progress().at(1, STEPS, "Learning when they buy");
    PurchaseModel purchases = PurchaseModel.fit(snapshot, work.parallel());
    work.progress().stopIfCancelled();
    work.progress().at(2, STEPS, "Learning what goes with what");
    Congruence congruence = Congruence.learn(snapshot, tastes, design.joints(), work.parallel());
    work.progress().at(STEPS, STEPS, "Learning what goes with what");
    return new Learned(receptivity, purchases, congruence, ResponseModel.ASSUMED);
  }

  /** A planner that has learned from a snapshot, which its plans begin with. */
  public static Planner planner(Design design, Snapshot snapshot, Work work) {
    return new Planner(design, learn(design, snapshot, work), snapshot);
  }
}
