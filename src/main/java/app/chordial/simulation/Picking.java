package app.chordial.simulation;

import app.chordial.audience.CustomerView;
import app.chordial.decision.Planner;
import app.chordial.interest.EvidenceDigest;

/**
 * Which answer a customer gives who clicks a message that asks: in proportion to how much it really
 * likes each of the interests, whatever a plan knows of it. Belongs to one thread.
 */
final class Picking {

  /**
   * What an interest weighs of which a customer shows and hides nothing, beside 1 for one that it
   * is wholly taken by: assumed. It belongs to the readers, so no setting of a design moves it.
   */
  private static final double CURIOSITY = 0.05;

  private final World world;
  private final Planner planner;
  private final double[] shown;

  Picking(World world) {
    this.world = world;
    planner = world.planner();
    shown = new double[planner.tastes().size()];
  }

  /**
   * The clicked answer of a message that asks.
   *
   * @param u a random number in [0, 1)
   */
  int pick(CustomerView view, int message, double u) {
    EvidenceDigest read = new EvidenceDigest(shown.length);
    planner.tastes().digest(view, read);
    planner.tastes().shown(read, view.day(), shown);
    double[] weights = new double[planner.answers(message)];
    for (int answer = 0; answer < weights.length; answer++) {
      int interest = planner.answerInterest(message, answer);
      boolean isUnwanted = interest >= 0 && read.isOptedOut(interest);
      weights[answer] = isUnwanted ? 0 : CURIOSITY + liking(view, interest);
    }
    return pick(weights, u);
  }

  private double liking(CustomerView view, int interest) {
    return interest < 0 ? 0 : Math.max(shown[interest], world.hidden(view.customer(), interest));
  }

  /**
   * The first whose share reaches u, and never one that weighs nothing, however sums are rounded;
   * the last where nothing weighs anything.
   */
  static int pick(double[] weights, double u) {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    double left = u * sum;
    int picked = weights.length - 1;
    for (int answer = 0; answer < weights.length && left >= 0; answer++) {
      if (weights[answer] > 0) {
        picked = answer;
        left -= weights[answer];
      }
    }
    return picked;
  }
}
