package app.chordial.simulation;

import app.chordial.audience.Audience;
import app.chordial.audience.CustomerView;
import app.chordial.audience.EventColumns;
import app.chordial.audience.Snapshot;
import app.chordial.decision.Learned;
import app.chordial.decision.Losses;
import app.chordial.decision.PastMail;
import app.chordial.decision.Planner;
import app.chordial.decision.Recollection;
import app.chordial.decision.Standing;
import app.chordial.insight.Purchases;
import app.chordial.insight.ReceptivityPrior.Posterior;
import app.chordial.response.ResponseModel;
import app.chordial.work.Chance;
import app.chordial.work.Chance.Purpose;
import app.chordial.work.Parallel;
import org.jspecify.annotations.Nullable;

/**
 * What all runs of a scenario begin from, and how each draws the truth that it plays out: what the
 * planner knows only as a distribution, a run has as a number.
 */
final class World {

  /** Each customer is read by itself, so pieces may have any size. */
  private static final int PIECE = 512;

  private final Planner planner;
  private final Snapshot snapshot;
  private final PastMail past;
  private final Standing[] standings;
  private final Purchases[] purchases;
  private final Posterior[] receptivities;
  private final Recollection[] recollections;
  private final Baskets baskets;
  private final Arrivals arrivals;
  private final Truth truth;
  private final HiddenTaste hidden;
  private final int hiddenInterest;
  private final @Nullable Urges urges;
  private final Losses losses;

  static World of(Beginning beginning, Horizon horizon, Parallel parallel) {
    Planner known = beginning.planner();
    Arrivals arrivals = Arrivals.of(beginning.newcomers(), known.snapshot(), horizon);
    Snapshot widened = arrivals.widened(known.snapshot());
    Planner planner =
        widened == known.snapshot() ? known : new Planner(known.design(), known.learned(), widened);
    return new World(
        planner,
        planner.snapshot(),
        beginning.past(),
        beginning.hidden(),
        new Truth.Drawn(planner.learned()),
        arrivals,
        widened == known.snapshot() ? beginning.urges() : Urges.of(planner),
        parallel);
  }

  /**
   * @param snapshot with a place for each of the arrivals
   * @param truth what each run takes for true of what the planner knows only as a distribution
   */
  World(
      Planner planner,
      Snapshot snapshot,
      PastMail past,
      HiddenTaste hidden,
      Truth truth,
      Arrivals arrivals,
      @Nullable Urges urges,
      Parallel parallel) {
    this.arrivals = arrivals;
    this.truth = truth;
    this.planner = planner;
    this.hidden = hidden;
    hiddenInterest = planner.tastes().index(hidden.interest());
    this.snapshot = snapshot;
    this.past = past;
    baskets = new Baskets(snapshot);
    this.urges = urges;
    losses = Losses.of(planner);
    int size = snapshot.size();
    standings = new Standing[size];
    purchases = new Purchases[size];
    receptivities = new Posterior[size];
    recollections = new Recollection[size];
    parallel.inOrder(
        (size + PIECE - 1) / PIECE,
        piece -> {
          for (int customer = piece * PIECE;
              customer < Math.min(size, (piece + 1) * PIECE);
              customer++) {
            read(customer);
          }
          return piece;
        },
        _ -> {});
  }

  private void read(int customer) {
    CustomerView view = snapshot.view(customer);
    standings[customer] = arrivals.isPlace(customer) ? Standing.NONE : past.standing(view);
    recollections[customer] = recollection(customer);
    purchases[customer] = Purchases.of(view);
    receptivities[customer] =
        planner.learned().receptivity().counts(view, planner.mail(view), planner.forgetting());
  }

  /** Read from rows that begin at 0, as those of a run do. */
  private Recollection recollection(int customer) {
    Audience audience = planner.audience();
    EventColumns own = audience.events().copy(audience.from(customer), snapshot.to(customer), 0);
    int now = snapshot.minute();
    return planner.recollection(new CustomerView(audience, customer, own, 0, own.size(), now));
  }

  Planner planner() {
    return planner;
  }

  PastMail past() {
    return past;
  }

  Snapshot snapshot() {
    return snapshot;
  }

  Baskets baskets() {
    return baskets;
  }

  /** What customers do besides ordering; null where no series asks for it. */
  @Nullable Urges urges() {
    return urges;
  }

  /** What is lost with a customer who leaves, minor units. */
  double lossMinor(int customer) {
    return losses.minor(customer);
  }

  Learned learned() {
    return planner.learned();
  }

  /** How much a customer likes an interest without showing it, 0 to 1. */
  double hidden(int customer, int interest) {
    boolean isHidden = interest == hiddenInterest && hidden.isOf(planner.audience().luck(customer));
    return isHidden ? hidden.relevance() : 0;
  }

  /** An e-mail as its reader feels it. */
  Email felt(int customer, Email email) {
    if (hiddenInterest < 0 || !hidden.isOf(planner.audience().luck(customer))) {
      return email;
    }
    return email.felt(() -> liked(email));
  }

  private double[] liked(Email email) {
    double[] relevances = email.relevances().clone();
    for (int rank = 0; rank < relevances.length; rank++) {
      if (planner.speaksTo(email.messages[rank], hiddenInterest)) {
        relevances[rank] = Math.max(relevances[rank], hidden.relevance());
      }
    }
    return relevances;
  }

  /** Lets somebody join: from now on it is known, and may be mailed. */
  void join(int customer, Simulated one) {
    arrivals.append(customer, one.events);
    one.isThere = true;
    one.isLost = false;
    one.bought(Purchases.of(view(customer, one, one.joins + 1)));
  }

  /** A customer as known in a run at a minute. */
  CustomerView view(int customer, Simulated one, int minute) {
    int known = one.isThere ? Math.max(snapshot.minute(), one.joins + 1) : snapshot.minute();
    return new CustomerView(planner.audience(), customer, one.events, 0, one.events.size(), known)
        .at(minute);
  }

  /** The response of one run. */
  ResponseModel response(Chance chance) {
    return truth.response(chance);
  }

  /** One customer at the beginning of a run. */
  Simulated begin(int customer, Chance chance) {
    int from = snapshot.audience().from(customer);
    int to = snapshot.to(customer);
    long luck = snapshot.audience().luck(customer);
    Simulated one =
        new Simulated(
            snapshot.audience().events().copy(from, to, 64),
            recollections[customer].copy(),
            standings[customer],
            purchases[customer],
            truth.receptivity(customer, receptivities[customer], luck, chance));
    one.isLost = !snapshot.view(customer).isMailable();
    one.isReachable = !snapshot.audience().consents().isSuppressed(customer);
    if (arrivals.isPlace(customer)) {
      one.joins = arrivals.minute(customer, chance);
      one.isThere = false;
    }
    Purchases bought = purchases[customer];
    one.isAlive =
        !bought.isBuyer()
            || chance.uniform(luck, 0, Purpose.ALIVE, 0) < learned().purchases().alive(bought);
    return one;
  }
}
