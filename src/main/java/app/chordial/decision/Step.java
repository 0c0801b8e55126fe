package app.chordial.decision;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A point on the way from a message that does not go to one that does: the circumstances with the
 * changes so far. What was found once is kept.
 */
final class Step {

  private final Trial trial;
  private final Tries tries;
  private final Map<Lever, Optional<Change>> last = new EnumMap<>(Lever.class);
  private final Map<Lever, Optional<Next>> lifts = new EnumMap<>(Lever.class);

  /** A change, and the step after it. */
  private record Next(Change change, Step step) {}

  /** A change with its kind. */
  private record Found(Lever lever, Change change) {}

  Step(Trial trial) {
    this.trial = trial;
    tries = new Tries(trial);
  }

  /**
   * The fewest changes with which the message goes, each but the last taking away something that
   * stopped it; empty where more than {@link Allowance#FULL} would be needed.
   */
  List<Change> fewest() {
    for (int count = 1; count <= Allowance.FULL.most(); count++) {
      List<Found> changes = changes(count, Allowance.FULL);
      if (!changes.isEmpty()) {
        return withoutTheIdle(changes).stream().map(Found::change).toList();
      }
    }
    return List.of();
  }

  /** Exactly so many, or none. */
  private List<Found> changes(int count, Allowance left) {
    return count == 1 ? last(left) : more(count, left);
  }

  private List<Found> last(Allowance left) {
    for (Lever lever : Lever.against(trial)) {
      Optional<Change> change = left.allows(lever) ? bringing(lever) : Optional.empty();
      if (change.isPresent()) {
        return List.of(new Found(lever, change.get()));
      }
    }
    return List.of();
  }

  private List<Found> more(int count, Allowance left) {
    for (Lever lever : Lever.lifting(trial)) {
      Optional<Next> next = left.allows(lever) ? lifting(lever) : Optional.empty();
      if (next.isPresent()) {
        List<Found> rest = next.get().step().changes(count - 1, left.after(lever));
        if (!rest.isEmpty()) {
          List<Found> all = new ArrayList<>(rest);
          all.addFirst(new Found(lever, next.get().change()));
          return all;
        }
      }
    }
    return List.of();
  }

  private Optional<Change> bringing(Lever lever) {
    return last.computeIfAbsent(lever, one -> Optional.ofNullable(tries.bringing(one)));
  }

  private Optional<Next> lifting(Lever lever) {
    return lifts.computeIfAbsent(
        lever, one -> Optional.ofNullable(tries.lifting(one)).map(change -> next(change)));
  }

  private Next next(Change change) {
    return new Next(change, new Step(Trial.of(trial.now().with(change), trial.message())));
  }

  /**
   * What was taken away first may not matter any more after what came later: so it is with a
   * segment that the customer enters by showing an interest.
   */
  private List<Found> withoutTheIdle(List<Found> changes) {
    for (int idle = 0; idle < changes.size() - 1; idle++) {
      List<Found> others = new ArrayList<>(changes);
      others.remove(idle);
      Found end = others.removeLast();
      Step step = this;
      for (Found other : others) {
        step = step.next(other.change()).step();
      }
      Optional<Change> smallest = step.bringing(end.lever());
      if (smallest.isPresent()) {
        others.add(new Found(end.lever(), smallest.get()));
        return withoutTheIdle(others);
      }
    }
    return changes;
  }

  /** Whether the message's last day comes before the next day on which an e-mail can go. */
  boolean endsTooSoon() {
    return trial.gate() != null
        && trial.gate() != Silence.RESTING
        && trial.offer().lastDay != Integer.MAX_VALUE
        && tries.ahead().canMail() == Ahead.NEVER;
  }
}
