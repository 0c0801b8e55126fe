package app.chordial.segment;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Edits of rule trees. A path that leads nowhere, or to a condition where a group is needed, is the
 * caller's mistake.
 */
public final class RuleEdits {

  /** The kinds of groups. */
  public enum Group {
    ALL,
    ANY,
    NONE;

    /** Such a group of these parts. */
    public Rule of(List<Rule> parts) {
      return switch (this) {
        case ALL -> new Rule.All(parts);
        case ANY -> new Rule.Any(parts);
        case NONE -> new Rule.None(parts);
      };
    }
  }

  private RuleEdits() {}

  /** The kind of a group; null for a condition. */
  public static @Nullable Group group(Rule rule) {
    return switch (rule) {
      case Rule.All _ -> Group.ALL;
      case Rule.Any _ -> Group.ANY;
      case Rule.None _ -> Group.NONE;
      case Rule.Has _, Rule.Did _, Rule.Leans _, Rule.Rfm _, Rule.Answers _ -> null;
      case Rule.Paced _, Rule.Predicted _, Rule.In _, Rule.LookAlike _ -> null;
    };
  }

  /** The node at a path. */
  public static Rule at(Rule root, RulePath path) {
    Rule node = root;
    for (int step : path.steps()) {
      node = node.parts().get(step);
    }
    return node;
  }

  /** The tree with another node at the path. */
  public static Rule replace(Rule root, RulePath path, Rule node) {
    if (path.steps().isEmpty()) {
      return node;
    }
    List<Rule> parts = new ArrayList<>(at(root, path.parent()).parts());
    parts.set(path.place(), node);
    return withParts(root, path.parent(), parts);
  }

  private static Rule withParts(Rule root, RulePath path, List<Rule> parts) {
    Group group = group(at(root, path));
    if (group == null) {
      throw new IllegalArgumentException("not a group at " + path);
    }
    return replace(root, path, group.of(parts));
  }

  /** The tree with a node more, which is then at the path; what stood there and after moves on. */
  public static Rule insert(Rule root, RulePath path, Rule node) {
    if (path.steps().isEmpty()) {
      throw new IllegalArgumentException("nothing can stand beside the root");
    }
    List<Rule> parts = new ArrayList<>(at(root, path.parent()).parts());
    parts.add(path.place(), node);
    return withParts(root, path.parent(), parts);
  }

  /** The tree without the node at a path; without its root it is an empty group of all. */
  public static Rule remove(Rule root, RulePath path) {
    if (path.steps().isEmpty()) {
      return new Rule.All(List.of());
    }
    List<Rule> parts = new ArrayList<>(at(root, path.parent()).parts());
    parts.remove(path.place());
    return withParts(root, path.parent(), parts);
  }

  /**
   * The tree with a node moved. Moving it back is {@code move(moved, to, from)}.
   *
   * @param to where it is after the move, in the tree without it
   */
  public static Rule move(Rule root, RulePath from, RulePath to) {
    return insert(remove(root, from), to, at(root, from));
  }

  /** The tree with a node twice; the second is at {@code to}. */
  public static Rule copy(Rule root, RulePath from, RulePath to) {
    return insert(root, to, at(root, from));
  }

  /** The tree with a new group around a node. */
  public static Rule wrap(Rule root, RulePath path, Group group) {
    return replace(root, path, group.of(List.of(at(root, path))));
  }

  /** The tree with a group of another kind. */
  public static Rule regroup(Rule root, RulePath path, Group group) {
    return replace(root, path, group.of(at(root, path).parts()));
  }

  /**
   * The tree with a group's parts in its place. A root stays unless it has exactly one part, and so
   * does a condition.
   */
  public static Rule dissolve(Rule root, RulePath path) {
    List<Rule> freed = at(root, path).parts();
    if (group(at(root, path)) == null) {
      return root;
    }
    if (path.steps().isEmpty()) {
      return freed.size() == 1 ? freed.getFirst() : root;
    }
    List<Rule> parts = new ArrayList<>(at(root, path.parent()).parts());
    parts.remove(path.place());
    parts.addAll(path.place(), freed);
    return withParts(root, path.parent(), parts);
  }

  /** How many conditions a tree has. */
  public static int conditions(Rule rule) {
    return group(rule) == null ? 1 : rule.parts().stream().mapToInt(RuleEdits::conditions).sum();
  }
}
