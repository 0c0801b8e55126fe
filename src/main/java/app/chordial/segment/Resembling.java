package app.chordial.segment;

import app.chordial.audience.Snapshot;
import app.chordial.insight.Likeness;
import app.chordial.work.Parallel;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** How like some seeds everybody is, each fitted once; belongs to one matching. */
final class Resembling {

  /** Each takes 12 bytes a customer. */
  private static final int REMEMBERED = 12;

  private final Snapshot snapshot;
  private final RuleContext context;
  private final Measures measures;
  private final Parallel parallel;
  private final SequencedMap<Bits, Likeness> known = new LinkedHashMap<>(16, 0.75f, true);
  private @Nullable ShopTraits traits;

  Resembling(Snapshot snapshot, RuleContext context, Measures measures, Parallel parallel) {
    this.snapshot = snapshot;
    this.context = context;
    this.measures = measures;
    this.parallel = parallel;
  }

  /** The likeness of everybody to some. */
  Likeness to(Bits seed) {
    Likeness likeness = known.get(seed);
    if (likeness == null) {
      likeness =
          Likeness.of(
              traits(),
              snapshot.size(),
              seed::contains,
              customer -> snapshot.audience().luck(customer),
              parallel);
      known.put(seed, likeness);
      if (known.size() > REMEMBERED) {
        known.pollFirstEntry();
      }
    }
    return likeness;
  }

  private ShopTraits traits() {
    ShopTraits made = traits;
    if (made == null) {
      made = new ShopTraits(snapshot, context, measures);
      traits = made;
    }
    return made;
  }
}
