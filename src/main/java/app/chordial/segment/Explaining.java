package app.chordial.segment;

import app.chordial.audience.Attribute;
import app.chordial.audience.CustomerView;
import app.chordial.segment.CompiledRule.Node;
import app.chordial.work.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Says for one customer why a rule holds or does not, node by node. */
public final class Explaining {

  private final RuleContext context;
  private final List<Segment> segments;
  private final Naming naming;
  private final CustomerView view;
  private final Measures measures;

  public Explaining(
      RuleContext context,
      List<Segment> segments,
      Naming naming,
      CustomerView view,
      Measures measures) {
    this.context = context;
    this.segments = segments;
    this.naming = naming;
    this.view = view;
    this.measures = measures;
  }

  /**
   * What one node comes to for the customer.
   *
   * @param fact what is known, such as “bought Garden 4 times, £312: last on 12 Nov 2026”
   */
  public record Explanation(
      RulePath path, Rule rule, boolean holds, String fact, List<Explanation> parts) {
    public Explanation {
      parts = List.copyOf(parts);
    }
  }

  /** The whole tree, explained. */
  public Explanation explain(Rule rule) {
    return explain(rule, RulePath.ROOT);
  }

  private Explanation explain(Rule rule, RulePath path) {
    CompiledRule compiled = CompiledRule.of(rule, segments, context);
    boolean holds = compiled.holds(view, measures);
    List<Explanation> parts =
        IntStream.range(0, rule.parts().size())
            .mapToObj(part -> explain(rule.parts().get(part), path.child(part)))
            .toList();
    return new Explanation(path, rule, holds, fact(rule, compiled, parts), parts);
  }

  private String fact(Rule rule, CompiledRule compiled, List<Explanation> parts) {
    if (compiled.root() instanceof Node.Broken) {
      return compiled.problems().stream().findFirst().map(Problem::message).orElse("");
    }
    int customer = view.customer();
    return switch (rule) {
      case Rule.LookAlike alike ->
          LikenessWords.of(
              measures.likeness(alike.segment()),
              customer,
              naming.segment().apply(alike.segment()));
      case Rule.All _, Rule.Any _, Rule.None _ -> group(parts);
      case Rule.Has has -> has(has);
      case Rule.Did did -> did(did, compiled);
      case Rule.Leans(String interest, double _, double _) ->
          "leans towards "
              + naming.interest().apply(interest)
              + " with "
              + ConditionWords.percent(measures.affinity(customer, interest));
      case Rule.Rfm _ -> rfm(customer);
      case Rule.Answers _ ->
          "answers mail " + rounded(measures.receptivity(customer)) + " times as often as average";
      case Rule.Paced _ ->
          RuleSentence.phrase(new Rule.Paced(measures.paceState(customer)), naming).text();
      case Rule.Predicted predicted -> predicted(predicted);
      case Rule.In(String segment) ->
          (compiled.holds(view, measures) ? "is in " : "is not in ")
              + naming.segment().apply(segment);
    };
  }

  private static String group(List<Explanation> parts) {
    long held = parts.stream().filter(Explanation::holds).count();
    return parts.isEmpty() ? "an empty group" : held + " of " + parts.size() + " hold";
  }

  private String has(Rule.Has has) {
    Attribute attribute = context.audience().attribute(has.attribute());
    int customer = view.customer();
    if (attribute == null || !attribute.isKnownTo(view)) {
      return has.attribute() + " is not known";
    }
    String value =
        switch (attribute) {
          case Attribute.Text text ->
              text.code(customer) < 0 ? "" : text.dictionary().get(text.code(customer));
          case Attribute.Numeric number -> ConditionWords.number(number.value(customer));
          case Attribute.Date date -> ConditionWords.day(LocalDate.ofEpochDay(date.day(customer)));
          case Attribute.Flag flag -> flag.value(customer) ? "yes" : "no";
          case Attribute.Tags tags ->
              String.join(
                  ", ", tags.labels().stream().filter(label -> tags.has(customer, label)).toList());
        };
    return has.attribute() + " is " + (value.isEmpty() ? "not known" : value);
  }

  private String did(Rule.Did did, CompiledRule compiled) {
    if (!(compiled.root() instanceof Node.Leaf(Rule _, DeedCondition condition))) {
      return "";
    }
    long count = condition.count(view, view.day(), Long.MAX_VALUE);
    Sentence.Builder words = new Sentence.Builder();
    DeedWords deeds = new DeedWords(naming, words);
    deeds.act(did.deed(), count == 0);
    if (count == 0) {
      deeds.when(did.when());
      return words.sentence().text();
    }
    words.words(" " + (count == 1 ? "once" : count == 2 ? "twice" : count + " times"));
    long sum = condition.sum(view, view.day());
    words.words(sum == 0 ? "" : ", " + new Money(naming.currency()).of(sum));
    deeds.when(did.when());
    int newest = view.events().minute(condition.newest(view, view.day()));
    words.words(": last on " + ConditionWords.day(context.audience().time().date(newest)));
    return words.sentence().text();
  }

  private String rfm(int customer) {
    int recency = measures.recencyCell(customer);
    return recency == 0
        ? "has never bought"
        : Stream.of(
                "recency " + recency,
                "frequency " + measures.frequencyCell(customer),
                "money " + measures.moneyCell(customer))
            .reduce((a, b) -> a + ", " + b)
            .orElseThrow();
  }

  private String predicted(Rule.Predicted predicted) {
    int customer = view.customer();
    int days = predicted.days();
    String next = " in the next " + ConditionWords.count(days, "day");
    return switch (predicted.forecast()) {
      case ORDERS ->
          "is expected to order "
              + rounded(measures.expectedOrders(customer, days))
              + " times"
              + next;
      case VALUE -> {
        long minor = Math.round(measures.expectedValueMinor(customer, days));
        yield "is expected to spend " + new Money(naming.currency()).of(minor) + next;
      }
      case ALIVE ->
          "is "
              + ConditionWords.percent(measures.alive(customer))
              + " likely to still be a customer";
    };
  }

  private static String rounded(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
