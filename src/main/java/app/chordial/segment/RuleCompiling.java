package app.chordial.segment;

import app.chordial.audience.Attribute;
import app.chordial.segment.CompiledRule.Node;
import app.chordial.segment.Rule.When;
import app.chordial.work.Problem;
import app.chordial.work.Where;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;

/** Makes rules ready for one audience. */
final class RuleCompiling {

  private static final long MINUTES_A_DAY = 24 * 60;

  private final List<Segment> segments;
  private final RuleContext context;
  private final Map<Rule, Condition> conditions;
  private final Map<String, Node> done = new HashMap<>();
  private final SequencedSet<String> underWay = new LinkedHashSet<>();
  private final SequencedSet<Problem> problems = new LinkedHashSet<>();
  private int told;

  /**
   * @param conditions what earlier rules of the same context had, to take from and to add to
   */
  RuleCompiling(List<Segment> segments, RuleContext context, Map<Rule, Condition> conditions) {
    this.segments = segments;
    this.context = context;
    this.conditions = conditions;
  }

  /**
   * @param segment the id of the segment that the rule is of, or empty
   */
  CompiledRule compiled(Rule rule, String segment) {
    if (!segment.isEmpty()) {
      underWay.add(segment);
    }
    Node root = node(rule, segment);
    return new CompiledRule(root, List.copyOf(problems));
  }

  private Node node(Rule rule, String owner) {
    return switch (rule) {
      case Rule.All(List<Rule> parts) -> group(parts, owner, Node.All::new);
      case Rule.Any(List<Rule> parts) -> group(parts, owner, Node.Any::new);
      case Rule.None(List<Rule> parts) -> group(parts, owner, Node.None::new);
      case Rule.In(String segment) -> other(segment, owner);
      case Rule.LookAlike alike -> {
        Node seed = other(alike.segment(), owner);
        yield seed instanceof Node.Broken ? seed : new Node.Alike(alike, seed);
      }
      case Rule.Has _, Rule.Did _, Rule.Leans _, Rule.Rfm _ -> leaf(rule, owner);
      case Rule.Answers _, Rule.Paced _, Rule.Predicted _ -> leaf(rule, owner);
    };
  }

  /** What had nothing to say the first time has nothing to say now. */
  private Node leaf(Rule rule, String owner) {
    Condition known = conditions.get(rule);
    if (known != null) {
      return new Node.Leaf(rule, known);
    }
    int before = told;
    Condition made = condition(rule, owner);
    if (made == null) {
      return new Node.Broken();
    }
    if (told == before) {
      conditions.put(rule, made);
    }
    return new Node.Leaf(rule, made);
  }

  private @Nullable Condition condition(Rule leaf, String owner) {
    return switch (leaf) {
      case Rule.Has has -> has(has, owner);
      case Rule.Did did -> did(did, owner);
      case Rule.Leans leans -> leans(leans, owner);
      case Rule.Rfm rfm -> rfm(rfm);
      case Rule.Answers(double low, double high) ->
          (view, _, measures) -> {
            double receptivity = measures.receptivity(view.customer());
            return low <= receptivity && receptivity <= high;
          };
      case Rule.Paced paced ->
          (view, _, measures) -> measures.paceState(view.customer()) == paced.state();
      case Rule.Predicted predicted -> predicted(predicted);
      case Rule.All _, Rule.Any _, Rule.None _, Rule.In _, Rule.LookAlike _ ->
          throw new IllegalArgumentException("not a condition: " + leaf);
    };
  }

  private interface Group {
    Node of(List<Node> parts);
  }

  private Node group(List<Rule> parts, String owner, Group group) {
    List<Node> nodes = parts.stream().map(part -> node(part, owner)).toList();
    boolean isBroken = nodes.stream().anyMatch(Node.Broken.class::isInstance);
    return isBroken ? new Node.Broken() : group.of(nodes);
  }

  private Node other(String id, String owner) {
    if (underWay.contains(id)) {
      return broken(owner, RuleProblems.circle(nameOf(id)));
    }
    Node known = done.get(id);
    if (known != null) {
      return known;
    }
    for (Segment segment : segments) {
      if (segment.id().equals(id)) {
        underWay.add(id);
        Node node = node(segment.rule(), id);
        underWay.remove(id);
        done.put(id, node);
        return node;
      }
    }
    return broken(owner, RuleProblems.noSegment(id));
  }

  private String nameOf(String id) {
    return segments.stream()
        .filter(segment -> segment.id().equals(id))
        .map(Segment::name)
        .findFirst()
        .orElse(id);
  }

  private Node broken(String owner, String message) {
    error(owner, message);
    return new Node.Broken();
  }

  private void error(String owner, String message) {
    told++;
    problems.add(Problem.error(Where.at(Where.Place.SEGMENTS, owner), message));
  }

  private void warning(String owner, String message) {
    told++;
    problems.add(Problem.warning(Where.at(Where.Place.SEGMENTS, owner), message));
  }

  private @Nullable Condition has(Rule.Has has, String owner) {
    Attribute attribute = attribute(has.attribute(), owner);
    if (attribute == null) {
      return null;
    }
    Condition condition = AttributeConditions.of(attribute, has.test());
    if (condition == null) {
      error(
          owner,
          "“"
              + has.attribute()
              + "” holds "
              + kindOf(attribute)
              + ", which can't be tested like this. Choose another test.");
    }
    return condition;
  }

  private @Nullable Attribute attribute(String name, String owner) {
    Attribute attribute = context.audience().attribute(name);
    if (attribute == null) {
      error(owner, RuleProblems.noAttribute(name));
    }
    return attribute;
  }

  private static String kindOf(Attribute attribute) {
    return switch (attribute) {
      case Attribute.Text _ -> "text";
      case Attribute.Numeric _ -> "numbers";
      case Attribute.Date _ -> "dates";
      case Attribute.Flag _ -> "yes or no";
      case Attribute.Tags _ -> "tags";
    };
  }

  private @Nullable Condition did(Rule.Did did, String owner) {
    DeedFilter filter = filter(did.deed(), owner);
    Window window = window(did.when(), owner);
    return filter == null || window == null
        ? null
        : new DeedCondition(did.deed().type(), filter, window, did.times());
  }

  private @Nullable DeedFilter filter(Rule.Deed deed, String owner) {
    boolean isKnown = true;
    if (deed.product() != null && context.catalogue().product(deed.product()) < 0) {
      error(owner, RuleProblems.noProduct(deed.product()));
      isKnown = false;
    }
    if (deed.interest() != null && !isInterest(deed.interest(), owner)) {
      isKnown = false;
    }
    warnOfIdleFilters(deed, owner);
    return isKnown ? DeedFilter.of(deed, context) : null;
  }

  private boolean isInterest(String id, String owner) {
    boolean isKnown = context.knowsInterest(id);
    if (!isKnown) {
      error(owner, RuleProblems.noInterest(id));
    }
    return isKnown;
  }

  private void warnOfIdleFilters(Rule.Deed deed, String owner) {
    String category = deed.category();
    if (category != null
        && context.catalogue().products().stream().noneMatch(p -> DeedFilter.isIn(p, category))) {
      warning(owner, "No product is in the category “" + category + "”, so no event counts.");
    }
    if (deed.message() != null && !deed.type().isMail()) {
      warning(owner, "Only mail has a message to filter by, so no event counts.");
    }
    if (deed.text() != null && !DeedFilter.hasTerm(deed.type())) {
      warning(
          owner,
          "Only views, searches, downloads and opt-ins have words to filter by, so no event"
              + " counts.");
    }
  }

  private @Nullable Window window(When when, String owner) {
    return switch (when) {
      case When.Ever() -> new Window.Always();
      case When.Last(int days) -> new Window.Last(days);
      case When.Between between -> Window.Span.of(between, context.audience().time());
      case When.Before(Rule.Deed other, int days) -> {
        DeedFilter filter = filter(other, owner);
        yield filter == null ? null : new Window.Before(filter, days * MINUTES_A_DAY);
      }
      case When.After(Rule.Deed other, int days) -> {
        DeedFilter filter = filter(other, owner);
        yield filter == null ? null : new Window.After(filter, days * MINUTES_A_DAY);
      }
      case When.InMonthOf(String name) -> {
        Attribute attribute = attribute(name, owner);
        if (attribute instanceof Attribute.Date date) {
          yield new Window.InMonthOf(date);
        }
        if (attribute != null) {
          error(
              owner,
              "“"
                  + name
                  + "” holds "
                  + kindOf(attribute)
                  + ", and a month needs a date. Choose a date.");
        }
        yield null;
      }
    };
  }

  private @Nullable Condition leans(Rule.Leans leans, String owner) {
    if (!isInterest(leans.interest(), owner)) {
      return null;
    }
    return (view, _, measures) -> {
      double affinity = measures.affinity(view.customer(), leans.interest());
      return leans.atLeast() <= affinity && affinity <= leans.atMost();
    };
  }

  private static Condition rfm(Rule.Rfm rfm) {
    return (view, _, measures) ->
        rfm.recency().holds(measures.recencyCell(view.customer()))
            && rfm.frequency().holds(measures.frequencyCell(view.customer()))
            && rfm.money().holds(measures.moneyCell(view.customer()));
  }

  private Condition predicted(Rule.Predicted predicted) {
    int days = predicted.days();
    double atLeast = predicted.atLeast();
    return switch (predicted.forecast()) {
      case ORDERS ->
          (view, _, measures) -> measures.expectedOrders(view.customer(), days) >= atLeast;
      case VALUE -> {
        double minorUnits = Money.minorUnits(context.audience().currency());
        yield (view, _, measures) ->
            measures.expectedValueMinor(view.customer(), days) / minorUnits >= atLeast;
      }
      case ALIVE -> (view, _, measures) -> measures.alive(view.customer()) >= atLeast;
    };
  }
}
