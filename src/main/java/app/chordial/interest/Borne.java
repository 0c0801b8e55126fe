package app.chordial.interest;

import app.chordial.audience.Audience;
import app.chordial.audience.CustomerView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What customers bear that speaks for interests: tags and attributes, resolved against an audience
 * (decision 0030).
 */
final class Borne {

  /** Where only events speak. */
  static final Borne NOTHING = new Borne(List.of());

  /** What one witness of an interest finds. */
  private record Found(int interest, Witness witness, Bearers bearers) {}

  private final List<Found> all;

  private Borne(List<Found> all) {
    this.all = all;
  }

  static Borne of(List<Interest> interests, Audience audience) {
    List<Found> all = new ArrayList<>();
    for (int i = 0; i < interests.size(); i++) {
      for (Witness witness : interests.get(i).witnesses()) {
        if (witness.strength() > 0) {
          for (Bearers bearers : Bearers.of(witness, audience)) {
            all.add(new Found(i, witness, bearers));
          }
        }
      }
    }
    return all.isEmpty() ? NOTHING : new Borne(List.copyOf(all));
  }

  /** Tells a digest what its customer bears, the oldest first. */
  void tell(CustomerView view, EvidenceDigest digest) {
    digest.bearNothing();
    for (Found one : all) {
      if (isBorne(one, view)) {
        digest.bear(one.interest, day(one, view), one.witness.strength());
      }
    }
  }

  /** What a customer bears that speaks for one interest, the oldest first. */
  List<Bearing> of(CustomerView view, int interest) {
    return all.stream()
        .filter(one -> one.interest == interest && isBorne(one, view))
        .map(one -> bearing(one, view))
        .sorted(Comparator.comparingInt(Bearing::day))
        .toList();
  }

  private static Bearing bearing(Found one, CustomerView view) {
    double weight = one.witness.strength();
    return new Bearing(one.witness, day(one, view), weight, weight, 0);
  }

  private static boolean isBorne(Found one, CustomerView view) {
    return one.bearers.customers().contains(view.customer()) && one.bearers.known().isKnownTo(view);
  }

  private static int day(Found one, CustomerView view) {
    int since = one.bearers.known().knownSince(view.customer());
    return since <= 0 ? 0 : view.audience().time().day(since);
  }
}
