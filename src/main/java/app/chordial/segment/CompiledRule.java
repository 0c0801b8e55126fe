package app.chordial.segment;

import app.chordial.audience.CustomerView;
import app.chordial.insight.Likeness;
import app.chordial.work.Problem;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule made ready for one audience: its words looked up, other segments put in their place.
 *
 * <p>A rule with an error matches nobody. Asking allocates nothing and may be done from any thread.
 */
public final class CompiledRule {

  private final Node root;
  private final List<Problem> problems;

  CompiledRule(Node root, List<Problem> problems) {
    this.root = root;
    this.problems = List.copyOf(problems);
  }

  /**
   * Makes a rule ready.
   *
   * @param segments what {@link Rule.In} refers to
   */
  public static CompiledRule of(Rule rule, List<Segment> segments, RuleContext context) {
    return new RuleCompiling(segments, context, new HashMap<>()).compiled(rule, "");
  }

  /** Makes a segment's rule ready; its problems lead to it. */
  public static CompiledRule of(Segment segment, List<Segment> segments, RuleContext context) {
    return new RuleCompiling(segments, context, new HashMap<>())
        .compiled(segment.rule(), segment.id());
  }

  /** What is wrong or doubtful about the rule, of other segments' rules too. */
  public List<Problem> problems() {
    return problems;
  }

  /** Whether a customer matches, as of the view's minute. */
  public boolean holds(CustomerView view, Measures measures) {
    return root.holds(view, view.day(), measures);
  }

  Node root() {
    return root;
  }

  /** A node of the tree, ready to be asked. */
  sealed interface Node {

    boolean holds(CustomerView view, int day, Measures measures);

    /** A condition, with the leaf it was made of. */
    record Leaf(Rule rule, Condition condition) implements Node {
      @Override
      public boolean holds(CustomerView view, int day, Measures measures) {
        return condition.holds(view, day, measures);
      }
    }

    /** All of the parts. */
    record All(List<Node> parts) implements Node {
      @Override
      public boolean holds(CustomerView view, int day, Measures measures) {
        for (int i = 0; i < parts.size(); i++) {
          if (!parts.get(i).holds(view, day, measures)) {
            return false;
          }
        }
        return true;
      }
    }

    /** At least one of the parts. */
    record Any(List<Node> parts) implements Node {
      @Override
      public boolean holds(CustomerView view, int day, Measures measures) {
        for (int i = 0; i < parts.size(); i++) {
          if (parts.get(i).holds(view, day, measures)) {
            return true;
          }
        }
        return false;
      }
    }

    /** None of the parts. */
    record None(List<Node> parts) implements Node {
      @Override
      public boolean holds(CustomerView view, int day, Measures measures) {
        for (int i = 0; i < parts.size(); i++) {
          if (parts.get(i).holds(view, day, measures)) {
            return false;
          }
        }
        return true;
      }
    }

    /**
     * Likeness to whoever meets another rule, which was learned of everybody together and does not
     * change from one customer to the next.
     */
    record Alike(Rule.LookAlike rule, Node seed) implements Node {
      @Override
      public boolean holds(CustomerView view, int day, Measures measures) {
        return isWithin(measures.likeness(rule.segment()), rule.reach(), view.customer());
      }

      static boolean isWithin(@Nullable Likeness likeness, Rule.Reach reach, int customer) {
        if (likeness == null || !likeness.isScored(customer)) {
          return false;
        }
        return switch (reach) {
          case Rule.Reach.Most(int customers) -> likeness.place(customer) < customers;
          case Rule.Reach.AtLeast(double chance) -> likeness.score(customer) >= chance;
        };
      }
    }

    /** What has an error: nobody, and nobody for every group around it. */
    record Broken() implements Node {
      @Override
      public boolean holds(CustomerView view, int day, Measures measures) {
        return false;
      }
    }
  }
}
