package app.chordial.ui.interests;

import app.chordial.interest.Interest;
import app.chordial.interest.Witness;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Interests made from others: with a witness more or less, another name, another strength. */
final class Buckets {

  private Buckets() {}

  /** A new one whose name and id nobody has. */
  static Interest fresh(List<Interest> taken, String name, List<Witness> witnesses) {
    String slug =
        name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    String base = slug.isEmpty() ? "interest" : slug;
    String id = base;
    String free = name;
    List<String> ids = taken.stream().map(Interest::id).toList();
    List<String> names = taken.stream().map(Interest::name).toList();
    for (int number = 2; ids.contains(id); number++) {
      id = base + "-" + number;
    }
    for (int number = 2; names.contains(free); number++) {
      free = name + " " + number;
    }
    return new Interest(id, free, witnesses, false, 1);
  }

  /** With a witness; one of the same thing is not added twice. */
  static Interest plus(Interest interest, Witness witness) {
    boolean isThere = interest.witnesses().stream().anyMatch(one -> Witnesses.isSame(one, witness));
    List<Witness> more = new ArrayList<>(interest.witnesses());
    if (!isThere) {
      more.add(witness);
    }
    return with(interest, more);
  }

  static Interest minus(Interest interest, Witness witness) {
    return with(
        interest,
        interest.witnesses().stream().filter(one -> !Witnesses.isSame(one, witness)).toList());
  }

  /** With another strength of one witness, 0 to 1. */
  static Interest strengthened(Interest interest, int index, double strength) {
    List<Witness> changed = new ArrayList<>(interest.witnesses());
    changed.set(index, Witnesses.with(changed.get(index), strength));
    return with(interest, changed);
  }

  static Interest named(Interest of, String name) {
    return of.named(name);
  }

  static Interest scaled(Interest of, double scale) {
    return of.scaled(scale);
  }

  static Interest durable(Interest of, boolean isDurable) {
    return of.durable(isDurable);
  }

  private static Interest with(Interest of, List<Witness> witnesses) {
    return of.withWitnesses(witnesses);
  }
}
