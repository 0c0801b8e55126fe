package app.chordial.decision;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What couples customers in one week, worked out before anybody is decided.
 *
 * @param variants the few e-mails that are built this week; empty where any number may be
 * @param lostShare the share of worth, 0 to 1, that is lost because no more are built
 * @param scarcities of the days on which there is not enough for everybody, in order
 * @param exploration what is known of all wildcards
 */
public record Market(
    List<Composition> variants,
    double lostShare,
    List<Scarcity> scarcities,
    Exploration exploration) {

  /** Nothing is scarce. */
  public static final Market OPEN = new Market(List.of(), 0);

  public Market {
    variants = List.copyOf(variants);
    scarcities = List.copyOf(scarcities);
  }

  /** A week of which every day has enough for everybody. */
  public Market(List<Composition> variants, double lostShare) {
    this(variants, lostShare, List.of(), Exploration.NONE);
  }

  /** What is scarce on an epoch day, or null. */
  public @Nullable Scarcity on(int day) {
    for (Scarcity one : scarcities) {
      if (one.day() == day) {
        return one;
      }
    }
    return null;
  }

  Market with(Scarcity scarcity) {
    List<Scarcity> all = new ArrayList<>(scarcities);
    all.add(scarcity);
    return new Market(variants, lostShare, all, exploration);
  }

  Market with(List<Composition> others, double lost) {
    return new Market(others, lost, scarcities, exploration);
  }

  Market withVariants(List<Composition> others) {
    return new Market(others, lostShare, scarcities, exploration);
  }

  Market with(Exploration known) {
    return new Market(variants, lostShare, scarcities, known);
  }
}
