package app.chordial.ui.segments;

import app.chordial.segment.CompiledRule;
import app.chordial.segment.Counting;
import app.chordial.segment.Counting.NodeCount;
import app.chordial.segment.Matching;
import app.chordial.segment.Rule;
import app.chordial.segment.RulePath;
import app.chordial.segment.Segment;
import app.chordial.work.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a segment's rule comes to, as a whole and node by node.
 *
 * @param problems what is wrong with single conditions
 */
record Counted(
    int everybody,
    int customers,
    int mailable,
    Map<RulePath, NodeCount> nodes,
    Map<RulePath, List<Problem>> problems) {

  static Counted of(Matching matching, Segment segment, Rule rule, List<Segment> segments) {
    Counting.Count count = Counting.count(matching, rule, segments);
    Map<RulePath, NodeCount> nodes = new LinkedHashMap<>();
    Map<RulePath, List<Problem>> problems = new LinkedHashMap<>();
    collect(count.root(), nodes);
    nodes.forEach(
        (path, node) -> {
          if (node.parts().isEmpty()) {
            Segment alone = new Segment(segment.id(), segment.name(), node.rule());
            List<Problem> found = CompiledRule.of(alone, segments, matching.context()).problems();
            if (!found.isEmpty()) {
              problems.put(path, found);
            }
          }
        });
    return new Counted(count.everybody(), count.customers(), count.mailable(), nodes, problems);
  }

  private static void collect(NodeCount node, Map<RulePath, NodeCount> into) {
    into.put(node.path(), node);
    node.parts().forEach(part -> collect(part, into));
  }

  double share() {
    return everybody == 0 ? 0 : (double) customers / everybody;
  }
}
