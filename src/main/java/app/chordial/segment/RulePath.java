package app.chordial.segment;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way from a rule's root to one of its nodes.
 *
 * @param steps which part to take at each group, from 0
 */
public record RulePath(List<Integer> steps) {

  public static final RulePath ROOT = new RulePath(List.of());

  public RulePath {
    steps = List.copyOf(steps);
  }

  public static RulePath of(Integer... steps) {
    return new RulePath(List.of(steps));
  }

  /** The way to a part of the node that this leads to. */
  public RulePath child(int part) {
    List<Integer> longer = new ArrayList<>(steps);
    longer.add(part);
    return new RulePath(longer);
  }

  /** The way to the group around; the root is its own. */
  public RulePath parent() {
    return steps.isEmpty() ? this : new RulePath(steps.subList(0, steps.size() - 1));
  }

  /** The place within the group around, or 0 for the root. */
  public int place() {
    return steps.isEmpty() ? 0 : steps.getLast();
  }

  /** Whether this leads to the other's node or into it. */
  public boolean isWithin(RulePath other) {
    return steps.size() >= other.steps.size()
        && steps.subList(0, other.steps.size()).equals(other.steps);
  }

  /**
   * Where this place is once the node at {@code removed} is gone; null where it goes with it. For
   * drops: the screen shows places before the removal, {@link RuleEdits#move} takes them after.
   */
  public @Nullable RulePath afterRemoving(RulePath removed) {
    int depth = removed.steps.size() - 1;
    boolean isBelowItsGroup = depth >= 0 && steps.size() > depth && isWithin(removed.parent());
    if (isWithin(removed) && steps.size() > removed.steps.size()) {
      return null;
    }
    if (!isBelowItsGroup || steps.get(depth) <= removed.place()) {
      return this;
    }
    List<Integer> moved = new ArrayList<>(steps);
    moved.set(depth, steps.get(depth) - 1);
    return new RulePath(moved);
  }
}
