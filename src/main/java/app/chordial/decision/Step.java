package app.chordial.decision;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A point on the way from a message that does not go to one that does: the circumstances with the
 * changes so far. What was found once is kept.
 */
final class Step {

  /** So many changes are told, and a day on which they would do. */
  private static final int MOST_CHANGES = 2;

  private final Trial trial;
  private final Tries tries;
  private boolean isOneKnown;
  private @Nullable Change one;
  private @Nullable List<Next> lifts;

  /** A change that takes away what stops the message at one step, and the step after it. */
  private record Next(Change change, Step step) {}

  Step(Trial trial) {
    this.trial = trial;
    tries = new Tries(trial);
  }

  /**
   * The fewest changes with which the message goes, each but the last taking away what stopped it;
   * empty where more than {@link #MOST_CHANGES} would be needed.
   */
  List<Change> fewest() {
    for (int count = 1; count <= MOST_CHANGES + 1; count++) {
      List<Change> changes = changes(count);
      long days = changes.stream().filter(Change.OnDay.class::isInstance).count();
      if (days <= 1 && changes.size() - days <= MOST_CHANGES && !changes.isEmpty()) {
        return changes;
      }
    }
    return List.of();
  }

  /** Exactly so many, or none. */
  private List<Change> changes(int count) {
    if (count == 1) {
      Change last = one();
      return last == null ? List.of() : List.of(last);
    }
    for (Next next : lifts()) {
      List<Change> rest = next.step().changes(count - 1);
      if (!rest.isEmpty()) {
        List<Change> all = new ArrayList<>(rest);
        all.addFirst(next.change());
        return all;
      }
    }
    return List.of();
  }

  /** The one change that does it, the most natural kind that has one; null where none has. */
  private @Nullable Change one() {
    if (!isOneKnown) {
      for (Lever lever : Lever.against(trial)) {
        one = one == null ? tries.bringing(lever) : one;
      }
      isOneKnown = true;
    }
    return one;
  }

  private List<Next> lifts() {
    List<Next> known = lifts;
    if (known == null) {
      known = new ArrayList<>();
      for (Lever lever : Lever.lifting(trial)) {
        Change change = tries.lifting(lever);
        if (change != null) {
          Circumstances then = trial.now().with(change);
          known.add(new Next(change, new Step(Trial.of(then, trial.message()))));
        }
      }
      lifts = known;
    }
    return known;
  }

  /** Whether the message's last day comes before the next day on which an e-mail can go. */
  boolean endsTooSoon() {
    return trial.gate() != null
        && trial.gate() != Silence.RESTING
        && trial.offer().lastDay != Integer.MAX_VALUE
        && tries.ahead().canMail() == Ahead.NEVER;
  }
}
