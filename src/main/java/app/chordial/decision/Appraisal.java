package app.chordial.decision;

import app.chordial.audience.CustomerView;
import app.chordial.insight.Guesses;
import app.chordial.interest.Congruence;
import app.chordial.interest.EvidenceDigest;
import app.chordial.interest.EvidenceSettings;
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
  private static final int UNASKED = -2;

  private final Planner planner;
  private final double[] affinities;
  private final double[] shown;
  private final double[] reach;
  private final double[] guessed;

  /** The same, whatever mail was ignored. */
  private final double[] supposedly;

  private final double[] left;
  private final boolean[] isOptedOut;

  /** The place, in what follows, of messages as relevant as the average e-mail. */
  private final int average;

  /** The place of the message that was sharpened last; never looked up. */
  private final int sharpened;

  /** The interest of each message that the customer is nearest to, where that was asked. */
  private final int[] nearest;

  private final double[] clickByInterest;
  private final double[] orderByInterest;
  private final double[] relevances;
  private @Nullable Recollection known;
  private boolean isShown;
  private int today;
  private final double[] clicks;
  private final double[] customerMinor;
  private final double[] businessMinor;
  private final double[] worths;
  private int supposed = NOTHING;
  private double atLeast;

  Appraisal(Planner planner) {
    this.planner = planner;
    affinities = new double[planner.tastes().size()];
    shown = new double[affinities.length];
    reach = new double[affinities.length];
    guessed = new double[affinities.length];
    supposedly = new double[affinities.length];
    left = new double[affinities.length];
    isOptedOut = new boolean[affinities.length];
    average = affinities.length + 1;
    sharpened = affinities.length + 2;
    clickByInterest = new double[affinities.length + 3];
    orderByInterest = new double[affinities.length + 3];
    int messages = planner.offers().length;
    nearest = new int[messages];
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

  /** A guess gives way to what is supposed as to what is shown. */
  private void supposeIn(double[] shownSo) {
    if (supposed != NOTHING) {
      shownSo[supposed] = Math.max(shownSo[supposed], atLeast);
    }
  }

  /** Turns to a customer; {@code known} of its events is read on here. */
  void about(CustomerView view, Recollection known) {
    read(view, known);
    if (!planner.pulls().isEmpty()) {
      known.owned.read(view, planner.pulls());
    }
    known.mail.readOn(view);
    planner.tastes().affinities(known.digest, view.day(), known.mail, affinities);
    supposeIn(affinities);
    reachFrom(planner.learned().congruence(), known.digest);
    guess(view, known, true);
  }

  /**
   * Turns to a customer as a reader, who likes what it showed, whatever mail it ignored since: what
   * is left out of kindness tells nobody what to like (decision 0010). Nothing can be sharpened or
   * weighed then.
   */
  void aboutReader(CustomerView view, Recollection known) {
    read(view, known);
    planner.tastes().shown(known.digest, view.day(), affinities);
    reachFrom(planner.learned().congruence(), known.digest);
    guess(view, known, false);
  }

  /**
   * Raises reach(b) by (1 − reach(b))·w·g·G(b), with G what customers who look alike show, g how
   * much a guess counts, and w = 1 − max A / A(in the bucket), so that a guess gives way to what is
   * shown. A guess is older than all mail that was ignored, and leads to nothing else.
   *
   * @param isHeeded whether ignored mail takes from it
   */
  private void guess(CustomerView view, Recollection known, boolean isHeeded) {
    Guesses guesses = planner.learned().guesses();
    Arrays.fill(guessed, 0);
    Arrays.fill(supposedly, 0);
    double open = guesses.isAny() ? openness() : 0;
    if (open <= 0) {
      return;
    }
    guesses.of(view, guessed);
    if (isHeeded) {
      planner.tastes().left(known.digest, known.mail, left);
    }
    for (int interest = 0; interest < reach.length; interest++) {
      supposedly[interest] = isOptedOut[interest] ? 0 : open * guessed[interest];
      guessed[interest] = supposedly[interest] * (isHeeded ? left[interest] : 1);
      reach[interest] += (1 - reach[interest]) * guessed[interest];
    }
  }

  private double openness() {
    double most = 0;
    for (double one : shown()) {
      most = Math.max(most, one);
    }
    EvidenceSettings evidence = planner.design().evidence();
    return evidence.guessing() * Math.max(0, 1 - most / evidence.inBucketAt());
  }

  /** The interest of a message that the customer is nearest to, or −1. */
  int nearest(Offer offer) {
    int own = nearestInterest(offer);
    return own < reach.length && reach[own] > 0 ? own : NOTHING;
  }

  /** The interest that brings the customer nearest to another, or −1 where none does. */
  int source(int to) {
    Congruence congruence = planner.learned().congruence();
    int source = NOTHING;
    double best = 0;
    for (int from = 0; from < reach.length; from++) {
      double near = affinities[from] * congruence.k(from, to);
      if (near > best || (near == best && from == to && best > 0)) {
        best = near;
        source = from;
      }
    }
    return source;
  }

  /** How near the customer is to each interest; overwritten with the next customer. */
  double[] reach() {
    return reach;
  }

  /** What is guessed from customers who look alike, 0 where enough is known. */
  double[] guessed() {
    return guessed;
  }

  private void read(CustomerView view, Recollection known) {
    this.known = known;
    today = view.day();
    isShown = false;
    planner.tastes().digest(view, known.digest);
    Arrays.fill(clickByInterest, UNKNOWN);
    Arrays.fill(nearest, UNASKED);
  }

  /**
   * reach(b) = max over a of A(a)·K(a→b), so that R is a maximum over the message's interests; 0
   * where the customer opted out of b, which forbids to infer it from a.
   */
  private void reachFrom(Congruence congruence, EvidenceDigest digest) {
    Arrays.fill(reach, 0);
    for (int from = 0; from < reach.length; from++) {
      double own = affinities[from];
      for (int to = 0; own > 0 && to < reach.length; to++) {
        reach[to] = Math.max(reach[to], own * congruence.k(from, to));
      }
    }
    for (int to = 0; to < reach.length; to++) {
      isOptedOut[to] = digest.isOptedOut(to);
      reach[to] = isOptedOut[to] ? 0 : reach[to];
    }
  }

  /** How strongly the customer shows each interest; overwritten with the next customer. */
  double[] affinities() {
    return affinities;
  }

  /** The same, whatever mail was ignored since. */
  double[] shown() {
    Recollection read = known;
    if (!isShown && read != null) {
      planner.tastes().shown(read.digest, today, shown);
      supposeIn(shown);
      isShown = true;
    }
    return shown;
  }

  /** Whether a message is below the relevance floor whatever mail was ignored since. */
  boolean isStrange(Offer offer) {
    Congruence congruence = planner.learned().congruence();
    double best = 0;
    for (int to : offer.interests) {
      double near = 0;
      for (int from = 0; from < reach.length && !isOptedOut[to]; from++) {
        near = Math.max(near, shown()[from] * congruence.k(from, to));
      }
      best = Math.max(best, near + (1 - near) * supposedly[to]);
    }
    return best < planner.design().rhythm().balance().relevanceFloor();
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

  /**
   * R of §4.2 and the two values of §4.6.
   *
   * @param lift how many times as likely an order is than that of another thing as relevant
   */
  void weigh(Offer offer, Answers answers, double lift) {
    int i = offer.index;
    int own = nearestInterest(offer);
    relevances[i] = relevance(offer, own);
    double keen = relevance(offer, sharpened(offer, own));
    int kind = kind(keen, own);
    if (clickByInterest[kind] == UNKNOWN || kind == sharpened) {
      Encounter encounter = answers.encounter(keen);
      clickByInterest[kind] = encounter.click();
      orderByInterest[kind] = encounter.probability(Outcome.ORDER);
    }
    Balance balance = planner.design().rhythm().balance();
    clicks[i] = clickByInterest[kind];
    customerMinor[i] = clicks[i] * balance.welcomeMinor();
    double order = Math.min(1, orderByInterest[kind] * lift);
    businessMinor[i] = clicks[i] * order * offer.marginMinor + offer.valueMinor;
    worths[i] =
        balance.customerShare() * customerMinor[i]
            + (1 - balance.customerShare()) * businessMinor[i];
  }

  /** A message for everyone is never less relevant than the average e-mail (§4.1). */
  private double relevance(Offer offer, int own) {
    return relevance(offer, reach(own));
  }

  private double relevance(Offer offer, double own) {
    return isForAnybody(offer) ? Math.max(own, Situation.AVERAGE.relevance()) : own;
  }

  /** Where the chances of a message of this relevance are kept. */
  private int kind(double relevance, int own) {
    if (relevance == reach(own)) {
      return own;
    }
    return relevance == Situation.AVERAGE.relevance() ? average : sharpened;
  }

  /**
   * A message within its interest: r + s·q·min(r, r⁺ − r), with r the reach of the nearest
   * interest, q from 0 to below 1 how strongly what the customer owns speaks for what the message
   * sells, and r⁺ the next level above r, so that neither another interest's messages nor the floor
   * are reached.
   */
  private double sharpened(Offer offer, int own) {
    double base = reach(own);
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

  /**
   * Whether a message needs no interest here: it is for everyone but who opted out of its own; of
   * an ask all of its own, since the other answers are still open.
   */
  boolean isForAnybody(Offer offer) {
    if (!offer.isForEveryone) {
      return false;
    }
    int out = 0;
    for (int interest : offer.interests) {
      out += isOptedOut[interest] ? 1 : 0;
    }
    return out == 0 || (offer.isAsk && out < offer.interests.length);
  }

  private double reach(int own) {
    return own < reach.length ? reach[own] : 0;
  }

  /**
   * The interest of a message that the customer is nearest to; one past the last where it has none.
   */
  private int nearestInterest(Offer offer) {
    int asked = nearest[offer.index];
    if (asked != UNASKED) {
      return asked;
    }
    int found = reach.length;
    for (int interest : offer.interests) {
      if (found == reach.length || reach[interest] > reach[found]) {
        found = interest;
      }
    }
    nearest[offer.index] = found;
    return found;
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
