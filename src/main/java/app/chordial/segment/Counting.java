package app.chordial.segment;

import app.chordial.work.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Counts who matches a rule, each of its nodes, and how that changed over time. */
public final class Counting {

  private Counting() {}

  /**
   * What a rule comes to.
   *
   * @param everybody how many customers there are
   * @param customers how many match
   * @param mailable how many of those may be mailed
   */
  public record Count(
      int everybody, int customers, int mailable, NodeCount root, List<Problem> problems) {
    public Count {
      problems = List.copyOf(problems);
    }
  }

  /**
   * What one node comes to.
   *
   * @param own how many match it, by itself
   * @param effect how many more match the whole rule with it than without; what it takes away is
   *     negative. A group that would be left empty goes too.
   */
  public record NodeCount(RulePath path, Rule rule, int own, int effect, List<NodeCount> parts) {
    public NodeCount {
      parts = List.copyOf(parts);
    }
  }

  /**
   * What two segments have in common.
   *
   * @param other how many are in the other segment
   * @param both how many are in both
   */
  public record Overlap(Segment segment, int other, int both) {}

  /** How many matched as of a date. */
  public record Size(LocalDate date, int customers) {}

  /** Counts a rule with all its nodes. */
  public static Count count(Matching matching, Rule rule, List<Segment> segments) {
    CompiledRule compiled = matching.compiled(rule, segments);
    Bits bits = matching.bits(compiled);
    Nodes nodes = new Nodes(matching, rule, segments, bits.count());
    return new Count(
        matching.snapshot().size(),
        bits.count(),
        bits.countWith(matching.mailable()),
        nodes.count(RulePath.ROOT),
        matching.problems(compiled));
  }

  /** The overlap of a rule with each other segment, in their order. */
  public static List<Overlap> overlaps(Matching matching, Rule rule, List<Segment> segments) {
    Bits own = matching.bits(matching.compiled(rule, segments));
    List<Overlap> overlaps = new ArrayList<>();
    for (Segment segment : segments) {
      if (!segment.rule().equals(rule)) {
        Bits other = matching.bits(matching.compiled(segment.rule(), segments));
        overlaps.add(new Overlap(segment, other.count(), own.countWith(other)));
      }
    }
    return overlaps;
  }

  /**
   * The sizes as of other dates, in the order given.
   *
   * @param moments a matching for each date
   */
  public static List<Size> sizes(List<Matching> moments, Rule rule, List<Segment> segments) {
    return moments.stream()
        .map(
            moment ->
                new Size(
                    moment.snapshot().date(), moment.bits(moment.compiled(rule, segments)).count()))
        .toList();
  }

  /** This day of each of the last twelve months, the oldest first and this date last. */
  public static List<LocalDate> lastTwelveMonths(LocalDate date) {
    return IntStream.rangeClosed(0, 11).mapToObj(month -> date.minusMonths(11L - month)).toList();
  }

  private record Nodes(Matching matching, Rule root, List<Segment> segments, int whole) {

    NodeCount count(RulePath path) {
      Rule node = RuleEdits.at(root, path);
      return new NodeCount(
          path,
          node,
          size(node),
          whole - size(without(path)),
          IntStream.range(0, node.parts().size())
              .mapToObj(part -> count(path.child(part)))
              .toList());
    }

    private int size(Rule rule) {
      return matching.bits(matching.compiled(rule, segments)).count();
    }

    private Rule without(RulePath path) {
      RulePath group = path.parent();
      boolean isLast = RuleEdits.at(root, group).parts().size() == 1;
      return isLast && !path.steps().isEmpty() ? without(group) : RuleEdits.remove(root, path);
    }
  }
}
