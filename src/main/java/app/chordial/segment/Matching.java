package app.chordial.segment;

import app.chordial.audience.CustomerView;
import app.chordial.audience.Snapshot;
import app.chordial.insight.Likeness;
import app.chordial.segment.CompiledRule.Node;
import app.chordial.work.Parallel;
import app.chordial.work.Problem;
import app.chordial.work.Where;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/**
 * Finds everybody of a snapshot who matches a rule, remembering the answer for each condition, so
 * that moving conditions about costs next to nothing.
 *
 * <p>It agrees with {@link CompiledRule#holds} about every customer, whatever the number of
 * threads.
 */
public final class Matching {

  /** How many conditions' answers are remembered; each takes a bit a customer. */
  private static final int REMEMBERED = 256;

  private final Snapshot snapshot;
  private final RuleContext context;
  private final Measures measures;
  private final Parallel parallel;
  private final SequencedMap<Rule, Bits> answers = new LinkedHashMap<>(64, 0.75f, true);
  private final Map<Rule, Condition> conditions = new ConcurrentHashMap<>();
  private final Resembling resembling;
  private @Nullable Bits mailable;

  public Matching(Snapshot snapshot, RuleContext context, Measures measures, Parallel parallel) {
    this.snapshot = snapshot;
    this.context = context;
    this.measures = measures;
    this.parallel = parallel;
    resembling = new Resembling(snapshot, context, measures, parallel);
  }

  /**
   * Who matches.
   *
   * @param customers dense ids; nobody where a problem is an error
   */
  public record Match(RoaringBitmap customers, List<Problem> problems) {
    public Match {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Everybody who matches the rule.
   *
   * @param segments what {@link Rule.In} refers to
   */
  public Match match(Rule rule, List<Segment> segments) {
    CompiledRule compiled = compiled(rule, segments);
    return new Match(bits(compiled).bitmap(), problems(compiled));
  }

  /** Everybody in the segment. */
  public Match match(Segment segment, List<Segment> segments) {
    CompiledRule compiled = compiling(segments).compiled(segment.rule(), segment.id());
    return new Match(bits(compiled).bitmap(), problems(compiled));
  }

  public Snapshot snapshot() {
    return snapshot;
  }

  public RuleContext context() {
    return context;
  }

  public Measures measures() {
    return measures;
  }

  /** The same, and how like any of these segments everybody is, for who asks one by one. */
  public Measures measures(List<Segment> segments) {
    return new AlikeMeasures(this, segments);
  }

  /** How like a segment everybody is; null where its rule has an error. */
  public @Nullable Likeness likeness(String segment, List<Segment> segments) {
    CompiledRule seed = compiled(new Rule.In(segment), segments);
    return seed.root() instanceof Node.Broken ? null : likeness(seed.root());
  }

  private synchronized Likeness likeness(Node seed) {
    learn(unknown(seed));
    return resembling.to(combined(seed));
  }

  /** What is wrong or doubtful about a rule, by itself and for these customers. */
  synchronized List<Problem> problems(CompiledRule rule) {
    SequencedSet<Problem> problems = new LinkedHashSet<>(rule.problems());
    lacking(rule.root(), problems);
    return List.copyOf(problems);
  }

  private void lacking(Node node, SequencedSet<Problem> problems) {
    switch (node) {
      case Node.Alike(Rule.LookAlike rule, Node seed) -> {
        lacking(seed, problems);
        Likeness likeness = likeness(seed);
        if (likeness.model().isEmpty()) {
          Where where = Where.at(Where.Place.SEGMENTS, rule.segment());
          problems.add(Problem.warning(where, LikenessWords.lack(likeness)));
        }
      }
      case Node.All(List<Node> parts) -> parts.forEach(part -> lacking(part, problems));
      case Node.Any(List<Node> parts) -> parts.forEach(part -> lacking(part, problems));
      case Node.None(List<Node> parts) -> parts.forEach(part -> lacking(part, problems));
      case Node.Leaf _, Node.Broken() -> {}
    }
  }

  CompiledRule compiled(Rule rule, List<Segment> segments) {
    return compiling(segments).compiled(rule, "");
  }

  private RuleCompiling compiling(List<Segment> segments) {
    return new RuleCompiling(segments, context, conditions);
  }

  synchronized Bits bits(CompiledRule rule) {
    learn(unknown(rule.root()));
    Bits bits = combined(rule.root());
    while (answers.size() > REMEMBERED) {
      conditions.remove(answers.pollFirstEntry().getKey());
    }
    return bits;
  }

  /** Everybody who may be mailed as of the snapshot. */
  synchronized Bits mailable() {
    if (mailable == null) {
      mailable = asked(List.of((view, _, _) -> view.isMailable())).getFirst();
    }
    return mailable;
  }

  private List<Node.Leaf> unknown(Node root) {
    SequencedSet<Rule> seen = new LinkedHashSet<>();
    List<Node.Leaf> unknown = new ArrayList<>();
    collect(root, seen, unknown);
    return unknown;
  }

  private void collect(Node node, SequencedSet<Rule> seen, List<Node.Leaf> unknown) {
    switch (node) {
      case Node.Leaf leaf -> {
        if (seen.add(leaf.rule()) && !answers.containsKey(leaf.rule())) {
          unknown.add(leaf);
        }
      }
      case Node.All(List<Node> parts) -> collect(parts, seen, unknown);
      case Node.Any(List<Node> parts) -> collect(parts, seen, unknown);
      case Node.None(List<Node> parts) -> collect(parts, seen, unknown);
      case Node.Alike(Rule.LookAlike _, Node seed) -> collect(seed, seen, unknown);
      case Node.Broken() -> {}
    }
  }

  private void collect(List<Node> nodes, SequencedSet<Rule> seen, List<Node.Leaf> unknown) {
    for (Node node : nodes) {
      collect(node, seen, unknown);
    }
  }

  private void learn(List<Node.Leaf> leaves) {
    if (leaves.isEmpty()) {
      return;
    }
    List<Bits> learned = asked(leaves.stream().map(Node.Leaf::condition).toList());
    for (int i = 0; i < leaves.size(); i++) {
      answers.put(leaves.get(i).rule(), learned.get(i));
    }
  }

  /** Asks every customer about every condition, in one pass over the events. */
  private List<Bits> asked(List<Condition> conditions) {
    int size = snapshot.size();
    long[][] words = new long[conditions.size()][(size + Long.SIZE - 1) / Long.SIZE];
    parallel.inOrder(
        Parallel.chunks(size),
        chunk -> {
          askChunk(chunk, conditions, words);
          return chunk;
        },
        _ -> {});
    List<Bits> bits = new ArrayList<>();
    for (long[] one : words) {
      bits.add(new Bits(one, size));
    }
    return bits;
  }

  /** A chunk is a whole number of words, so that no two threads write the same one. */
  private void askChunk(int chunk, List<Condition> conditions, long[][] words) {
    int from = chunk * Parallel.CHUNK;
    int to = Math.min(from + Parallel.CHUNK, snapshot.size());
    int day = snapshot.audience().time().day(snapshot.minute());
    for (int i = 0; i < words.length; i++) {
      Condition condition = conditions.get(i);
      long[] answer = words[i];
      for (int customer = from; customer < to; customer++) {
        CustomerView view = snapshot.view(customer);
        if (condition.holds(view, day, measures)) {
          answer[customer / Long.SIZE] |= 1L << customer;
        }
      }
    }
  }

  private Bits combined(Node node) {
    return switch (node) {
      case Node.Leaf leaf -> known(leaf.rule());
      case Node.All(List<Node> parts) -> {
        Bits all = Bits.everybody(snapshot.size());
        for (Node part : parts) {
          all = all.and(combined(part));
        }
        yield all;
      }
      case Node.Any(List<Node> parts) -> any(parts);
      case Node.None(List<Node> parts) -> any(parts).not();
      case Node.Alike(Rule.LookAlike alike, Node seed) -> {
        Likeness likeness = resembling.to(combined(seed));
        yield Bits.of(
            snapshot.size(), customer -> Node.Alike.isWithin(likeness, alike.reach(), customer));
      }
      case Node.Broken() -> Bits.nobody(snapshot.size());
    };
  }

  private Bits any(List<Node> parts) {
    Bits any = Bits.nobody(snapshot.size());
    for (Node part : parts) {
      any = any.or(combined(part));
    }
    return any;
  }

  private Bits known(Rule leaf) {
    Bits known = answers.get(leaf);
    if (known == null) {
      throw new IllegalStateException("not asked: " + leaf);
    }
    return known;
  }
}
