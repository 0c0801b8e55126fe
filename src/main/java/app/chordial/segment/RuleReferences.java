package app.chordial.segment;

import app.chordial.segment.Rule.Deed;
import app.chordial.segment.Rule.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What a rule refers to, each in the order of the tree. */
public final class RuleReferences {

  private RuleReferences() {}

  /** The conditions of a tree, in order. */
  public static List<Rule> conditions(Rule rule) {
    List<Rule> conditions = new ArrayList<>();
    collect(rule, conditions);
    return conditions;
  }

  private static void collect(Rule rule, List<Rule> conditions) {
    if (RuleEdits.group(rule) == null) {
      conditions.add(rule);
    }
    rule.parts().forEach(part -> collect(part, conditions));
  }

  /** Ids of segments, other segments' rules left aside. */
  public static List<String> segments(Rule rule) {
    return conditions(rule).stream().flatMap(RuleReferences::segmentsOf).distinct().toList();
  }

  private static Stream<String> segmentsOf(Rule leaf) {
    if (leaf instanceof Rule.LookAlike alike) {
      return Stream.of(alike.segment());
    }
    return leaf instanceof Rule.In(String segment) ? Stream.of(segment) : Stream.of();
  }

  /** Ids of interests. */
  public static List<String> interests(Rule rule) {
    Stream<String> leant =
        conditions(rule).stream()
            .flatMap(
                leaf ->
                    leaf instanceof Rule.Leans leans ? Stream.of(leans.interest()) : Stream.of());
    Stream<String> done = deeds(rule).stream().map(Deed::interest).filter(Objects::nonNull);
    return Stream.concat(leant, done).distinct().toList();
  }

  /** Every deed, those before or after which another was done too. */
  public static List<Deed> deeds(Rule rule) {
    return conditions(rule).stream().flatMap(RuleReferences::deedsOf).toList();
  }

  private static Stream<Deed> deedsOf(Rule leaf) {
    if (!(leaf instanceof Rule.Did did)) {
      return Stream.of();
    }
    return switch (did.when()) {
      case When.Before(Deed other, int _) -> Stream.of(did.deed(), other);
      case When.After(Deed other, int _) -> Stream.of(did.deed(), other);
      case When.Ever _, When.Last _, When.Between _, When.InMonthOf _ -> Stream.of(did.deed());
    };
  }
}
