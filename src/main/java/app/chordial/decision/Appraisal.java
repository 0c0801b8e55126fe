package app.chordial.decision;

import app.chordial.audience.CustomerView;
import app.chordial.interest.Congruence;
import app.chordial.interest.EvidenceDigest;
import app.chordial.response.Encounter;
import app.chordial.response.Outcome;
import app.chordial.response.Situation;
import app.chordial.rhythm.Balance;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What messages are worth to one customer and, through that customer, to the shop (§4.2, §4.6).
 * Reused from customer to customer; belongs to one thread.
 */
final class Appraisal {

  private static final double UNKNOWN = -1;
  private static final int NOTHING = -1;

  private final Planner planner;
  private final double[] affinities;
  private final double[] reach;
  private final boolean[] isOptedOut;

  /** The place, in what follows, of messages as relevant as the average e-mail. */
  private final int average;

  /** The place of the message that was sharpened last; never looked up. */
  private final int sharpened;

  private final double[] clickByInterest;
  private final double[] orderByInterest;
  private final double[] relevances;
  private @Nullable Recollection known;
  private final double[] clicks;
  private final double[] customerMinor;
  private final double[] businessMinor;
  private final double[] worths;
  private int supposed = NOTHING;
  private double atLeast;

  Appraisal(Planner planner) {
    this.planner = planner;
    affinities = new double[planner.tastes().size()];
    reach = new double[affinities.length];
    isOptedOut = new boolean[affinities.length];
    average = affinities.length + 1;
    sharpened = affinities.length + 2;
    clickByInterest = new double[affinities.length + 3];
    orderByInterest = new double[affinities.length + 3];
    int messages = planner.offers().length;
    relevances = new double[messages];
    clicks = new double[messages];
    customerMinor = new double[messages];
    businessMinor = new double[messages];
    worths = new double[messages];
  }

  /** From now on customers are taken to show an interest at least so strongly. */
  void suppose(int interest, double affinity) {
    supposed = interest;
    atLeast = affinity;
  }

  /** Turns to a customer; {@code known} of its events is read on here. */
  void about(CustomerView view, Recollection known) {
    this.known = known;
    if (!planner.pulls().isEmpty()) {
      known.owned.read(view, planner.pulls());
    }
    planner.tastes().digest(view, known.digest);
    planner.tastes().affinities(known.digest, view.day(), affinities);
    if (supposed != NOTHING) {
      affinities[supposed] = Math.max(affinities[supposed], atLeast);
    }
    reachFrom(planner.learned().congruence(), known.digest);
    Arrays.fill(clickByInterest, UNKNOWN);
  }

  /**
   * reach(b) = max over a of A(a)·K(a→b), so that R is a maximum over the message's interests; 0
   * where the customer opted out of b, which forbids to infer it from a.
   */
  private void reachFrom(Congruence congruence, EvidenceDigest digest) {
    for (int to = 0; to < reach.length; to++) {
      double best = 0;
      for (int from = 0; from < reach.length; from++) {
        best = Math.max(best, affinities[from] * congruence.k(from, to));
      }
      isOptedOut[to] = digest.isOptedOut(to);
      reach[to] = isOptedOut[to] ? 0 : best;
    }
  }

  /** How strongly the customer shows each interest; overwritten with the next customer. */
  double[] affinities() {
    return affinities;
  }

  /** Whether the customer opted out of an interest. */
  boolean isOptedOut(int interest) {
    return isOptedOut[interest];
  }

  /** R of a message, 0 to 1, also where it is not weighed. */
  double relevance(Offer offer) {
    return relevance(offer, nearestInterest(offer));
  }

  /**
   * R as it is sharpened by what the customer owns: the chances of a click and an order are
   * foretold by it. How readers answer in a simulation, and what is shown, is R itself: a setting
   * tells nobody what to like (decision 0010).
   */
  double sharpened(Offer offer) {
    return relevance(offer, sharpened(offer, nearestInterest(offer)));
  }

  /** R of §4.2 and the two values of §4.6. */
  void weigh(Offer offer, Answers answers) {
    int i = offer.index;
    int nearest = nearestInterest(offer);
    relevances[i] = relevance(offer, nearest);
    double keen = sharpened(offer);
    int kind = kind(keen, nearest);
    if (clickByInterest[kind] == UNKNOWN || kind == sharpened) {
      Encounter encounter = answers.encounter(keen);
      clickByInterest[kind] = encounter.click();
      orderByInterest[kind] = encounter.probability(Outcome.ORDER);
    }
    Balance balance = planner.design().rhythm().balance();
    clicks[i] = clickByInterest[kind];
    customerMinor[i] = clicks[i] * balance.welcomeMinor();
    businessMinor[i] = clicks[i] * orderByInterest[kind] * offer.marginMinor + offer.valueMinor;
    worths[i] =
        balance.customerShare() * customerMinor[i]
            + (1 - balance.customerShare()) * businessMinor[i];
  }

  /** A message for everyone is never less relevant than the average e-mail (§4.1). */
  private double relevance(Offer offer, int nearest) {
    return relevance(offer, reach(nearest));
  }

  private double relevance(Offer offer, double own) {
    return isForAnybody(offer) ? Math.max(own, Situation.AVERAGE.relevance()) : own;
  }

  /** Where the chances of a message of this relevance are kept. */
  private int kind(double relevance, int nearest) {
    if (relevance == reach(nearest)) {
      return nearest;
    }
    return relevance == Situation.AVERAGE.relevance() ? average : sharpened;
  }

  /**
   * A message within its interest: r + s·q·min(r, r⁺ − r), with r the reach of the nearest
   * interest, q from 0 to below 1 how strongly what the customer owns speaks for what the message
   * sells, and r⁺ the next level above r, so that neither another interest's messages nor the floor
   * are reached.
   */
  private double sharpened(Offer offer, int nearest) {
    double base = reach(nearest);
    Recollection read = known;
    if (base == 0 || offer.items.length == 0 || read == null || planner.pulls().isEmpty()) {
      return base;
    }
    double share = planner.pulls().share(offer.index, read.owned.sums());
    if (share == 0) {
      return base;
    }
    double next = levelAbove(base);
    double most = planner.design().rhythm().balance().sharpening() * Math.min(base, next - base);
    return Math.min(base + most * share, Math.max(base, Math.nextDown(next)));
  }

  /** The least above r of: what other interests reach, the floors, the average, and 1. */
  private double levelAbove(double base) {
    double floor = planner.design().rhythm().balance().relevanceFloor();
    double next = above(base, 1, 1);
    next = above(base, floor, next);
    next = above(base, floor / 2, next);
    next = above(base, Situation.AVERAGE.relevance(), next);
    for (double other : reach) {
      next = above(base, other, next);
    }
    return next;
  }

  private static double above(double base, double level, double least) {
    return level > base ? Math.min(level, least) : least;
  }

  /** Whether a message needs no interest here: it is for everyone but who opted out of its own. */
  boolean isForAnybody(Offer offer) {
    if (!offer.isForEveryone) {
      return false;
    }
    for (int interest : offer.interests) {
      if (isOptedOut[interest]) {
        return false;
      }
    }
    return true;
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
