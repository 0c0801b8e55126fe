package app.chordial.decision;

import app.chordial.audience.CustomerView;
import app.chordial.interest.Congruence;
import app.chordial.response.Encounter;
import app.chordial.response.Outcome;
import app.chordial.rhythm.Balance;
import java.util.Arrays;

/**
 * What messages are worth to one customer and, through that customer, to the shop (§4.2, §4.6).
 * Reused from customer to customer; belongs to one thread.
 */
final class Appraisal {

  private static final double UNKNOWN = -1;

  private final Planner planner;
  private final double[] affinities;
  private final double[] reach;
  private final double[] clickByInterest;
  private final double[] orderByInterest;
  private final double[] relevances;
  private final double[] clicks;
  private final double[] customerMinor;
  private final double[] businessMinor;
  private final double[] worths;

  Appraisal(Planner planner) {
    this.planner = planner;
    affinities = new double[planner.tastes().size()];
    reach = new double[affinities.length];
    clickByInterest = new double[affinities.length + 1];
    orderByInterest = new double[affinities.length + 1];
    int messages = planner.offers().length;
    relevances = new double[messages];
    clicks = new double[messages];
    customerMinor = new double[messages];
    businessMinor = new double[messages];
    worths = new double[messages];
  }

  /** Turns to a customer; {@code known} of its events is read on here. */
  void about(CustomerView view, Recollection known) {
    planner.tastes().digest(view, known.digest);
    planner.tastes().affinities(known.digest, view.day(), affinities);
    reachFrom(planner.learned().congruence());
    Arrays.fill(clickByInterest, UNKNOWN);
  }

  /** reach(b) = max over a of A(a)·K(a→b), so that R is a maximum over the message's interests. */
  private void reachFrom(Congruence congruence) {
    for (int to = 0; to < reach.length; to++) {
      double best = 0;
      for (int from = 0; from < reach.length; from++) {
        best = Math.max(best, affinities[from] * congruence.k(from, to));
      }
      reach[to] = best;
    }
  }

  /** How strongly the customer shows each interest; overwritten with the next customer. */
  double[] affinities() {
    return affinities;
  }

  /** R of a message, 0 to 1, also where it is not weighed. */
  double relevance(Offer offer) {
    return reach(nearestInterest(offer));
  }

  /** R of §4.2 and the two values of §4.6. */
  void weigh(Offer offer, Answers answers) {
    int i = offer.index;
    int nearest = nearestInterest(offer);
    relevances[i] = reach(nearest);
    if (clickByInterest[nearest] == UNKNOWN) {
      Encounter encounter = answers.encounter(relevances[i]);
      clickByInterest[nearest] = encounter.click();
      orderByInterest[nearest] = encounter.probability(Outcome.ORDER);
    }
    Balance balance = planner.design().rhythm().balance();
    boolean isGuess = offer.isForEveryone && relevances[i] < balance.relevanceFloor();
    clicks[i] = isGuess ? answers.listClickRate() : clickByInterest[nearest];
    customerMinor[i] = clicks[i] * balance.welcomeMinor();
    businessMinor[i] = clicks[i] * orderByInterest[nearest] * offer.marginMinor + offer.valueMinor;
    worths[i] =
        balance.customerShare() * customerMinor[i]
            + (1 - balance.customerShare()) * businessMinor[i];
  }

  private double reach(int nearest) {
    return nearest < reach.length ? reach[nearest] : 0;
  }

  /**
   * The interest of a message that the customer is nearest to; one past the last where it has none.
   */
  private int nearestInterest(Offer offer) {
    int nearest = reach.length;
    for (int interest : offer.interests) {
      if (nearest == reach.length || reach[interest] > reach[nearest]) {
        nearest = interest;
      }
    }
    return nearest;
  }

  /** R of a message that was weighed, 0 to 1. */
  double relevance(int message) {
    return relevances[message];
  }

  /** U of a message that was weighed, minor units. */
  double worth(int message) {
    return worths[message];
  }

  Chord.Part part(int message) {
    return new Chord.Part(
        message,
        relevances[message],
        clicks[message],
        customerMinor[message],
        businessMinor[message],
        worths[message]);
  }
}
