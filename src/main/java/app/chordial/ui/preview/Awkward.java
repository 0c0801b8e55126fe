package app.chordial.ui.preview;

import app.chordial.audience.Audience;
import app.chordial.audience.CustomerView;
import app.chordial.audience.EventType;
import app.chordial.audience.Snapshot;
import app.chordial.decision.ListMeasures;
import app.chordial.insight.PaceState;
import app.chordial.work.Progress;
import app.chordial.work.Refusal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A customer on whom an e-mail is likely to go wrong.
 *
 * @param kind in which way
 */
record Awkward(Kind kind, Found found, int customer) {

  /** The ways, in the order of the list. */
  enum Kind {
    NO_NAME,
    LONGEST_NAME,
    NEVER_BOUGHT,
    BOUGHT_MOST,
    RESTING,
    SUPPRESSED
  }

  /** Names are looked through for no more customers than this. */
  private static final int MOST_NAMES = 20_000;

  /** One of each kind that there is, the first or the most extreme. */
  static List<Awkward> find(ListMeasures measures, Snapshot snapshot, Known known, Progress watch)
      throws Refusal {
    Audience audience = snapshot.audience();
    List<Awkward> found = new ArrayList<>();
    byName(audience, known, found);
    watch.stopIfCancelled();
    add(
        Kind.NEVER_BOUGHT,
        first(snapshot, one -> one.isMailable() && kinds(one) == 0),
        found,
        known,
        audience);
    add(Kind.BOUGHT_MOST, most(snapshot), found, known, audience);
    add(
        Kind.RESTING,
        first(
            snapshot,
            one -> one.isMailable() && measures.paceState(one.customer()) == PaceState.RESTING),
        found,
        known,
        audience);
    add(
        Kind.SUPPRESSED,
        first(snapshot, one -> audience.consents().isSuppressed(one.customer())),
        found,
        known,
        audience);
    return found;
  }

  private static void byName(Audience audience, Known known, List<Awkward> found) throws Refusal {
    long[] ids = new long[Math.min(MOST_NAMES, audience.size())];
    for (int customer = 0; customer < ids.length; customer++) {
      ids[customer] = audience.storeId(customer);
    }
    List<Found> all = known.named(ids);
    Optional<Found> nameless = all.stream().filter(one -> one.name().isEmpty()).findFirst();
    Optional<Found> longest =
        all.stream()
            .filter(one -> !one.name().isEmpty())
            .max(Comparator.comparingInt(one -> one.name().length()));
    nameless.ifPresent(
        one -> found.add(new Awkward(Kind.NO_NAME, one, audience.withStoreId(one.storeId()))));
    longest.ifPresent(
        one -> found.add(new Awkward(Kind.LONGEST_NAME, one, audience.withStoreId(one.storeId()))));
  }

  private static void add(
      Kind kind, int customer, List<Awkward> found, Known known, Audience audience) throws Refusal {
    if (customer >= 0) {
      known.named(new long[] {audience.storeId(customer)}).stream()
          .findFirst()
          .ifPresent(one -> found.add(new Awkward(kind, one, customer)));
    }
  }

  private static int first(Snapshot snapshot, Predicate<CustomerView> is) {
    for (int customer = 0; customer < snapshot.size(); customer++) {
      if (is.test(snapshot.view(customer))) {
        return customer;
      }
    }
    return -1;
  }

  private static int most(Snapshot snapshot) {
    int best = -1;
    int most = 0;
    for (int customer = 0; customer < snapshot.size(); customer++) {
      int kinds = kinds(snapshot.view(customer));
      if (kinds > most) {
        most = kinds;
        best = customer;
      }
    }
    return best;
  }

  /** How many different products a customer bought. */
  private static int kinds(CustomerView view) {
    Set<Integer> items = new HashSet<>();
    for (int row = view.from(); row < view.to(); row++) {
      if (view.events().type(row) == EventType.PURCHASE) {
        items.add(view.events().item(row));
      }
    }
    return items.size();
  }
}
