package app.chordial.segment;

import java.util.ArrayList;
import java.util.List;

/**
 * Says a rule as one English sentence, such as “Everyone who bought Garden at least twice in the
 * last 90 days and either has country UK or spent at least £200, but did not open an e-mail in the
 * last 30 days.”
 */
public final class RuleSentence {

  private final ConditionWords conditions;
  private final Sentence.Builder out = new Sentence.Builder();

  private RuleSentence(Naming naming) {
    conditions = new ConditionWords(naming, out);
  }

  /** The sentence for a whole rule. */
  public static Sentence of(Rule rule, Naming naming) {
    RuleSentence sentence = new RuleSentence(naming);
    sentence.whole(simple(rule));
    return sentence.out.sentence();
  }

  /** One condition or group as what somebody does, such as “bought Garden”. */
  public static Sentence phrase(Rule rule, Naming naming) {
    RuleSentence sentence = new RuleSentence(naming);
    sentence.phrase(simple(rule), true);
    return sentence.out.sentence();
  }

  /** The rule without groups that say nothing: one part of all or any is that part. */
  private static Rule simple(Rule rule) {
    List<Rule> parts = rule.parts().stream().map(RuleSentence::simple).toList();
    return switch (rule) {
      case Rule.All _ -> parts.size() == 1 ? parts.getFirst() : new Rule.All(flat(parts));
      case Rule.Any _ -> parts.size() == 1 ? parts.getFirst() : new Rule.Any(parts);
      case Rule.None _ -> new Rule.None(parts);
      case Rule.Has _, Rule.Did _, Rule.Leans _, Rule.Rfm _, Rule.Answers _ -> rule;
      case Rule.Paced _, Rule.Predicted _, Rule.In _, Rule.LookAlike _ -> rule;
    };
  }

  private static List<Rule> flat(List<Rule> parts) {
    List<Rule> flat = new ArrayList<>();
    for (Rule part : parts) {
      if (part instanceof Rule.All(List<Rule> inner) && !inner.isEmpty()) {
        flat.addAll(inner);
      } else {
        flat.add(part);
      }
    }
    return flat;
  }

  private void whole(Rule rule) {
    boolean isEmpty = RuleEdits.group(rule) != null && rule.parts().isEmpty();
    if (isEmpty) {
      out.words(rule instanceof Rule.Any ? "Nobody." : "Everyone.");
      return;
    }
    out.words("Everyone who ");
    if (rule instanceof Rule.All(List<Rule> parts)) {
      allWithBut(parts);
    } else {
      unbracketed(rule);
    }
    out.words(".");
  }

  /** First what holds, then “but” and what does not. */
  private void allWithBut(List<Rule> parts) {
    List<Rule> positive = parts.stream().filter(part -> !(part instanceof Rule.None)).toList();
    List<Rule> negative = parts.stream().filter(Rule.None.class::isInstance).toList();
    list(positive, "and", true);
    if (!positive.isEmpty() && !negative.isEmpty()) {
      out.words(", but ");
    }
    list(negative, "and", true);
  }

  /** A group may stand without brackets only where nothing follows that could belong to it. */
  private void list(List<Rule> parts, String last, boolean holds) {
    for (int i = 0; i < parts.size(); i++) {
      boolean isLast = i == parts.size() - 1;
      if (i > 0) {
        out.words(isLast ? " " + last + " " : ", ");
      }
      boolean isOpen = isLast && last.equals("and") && !(parts.get(i) instanceof Rule.All);
      if (isOpen || parts.get(i).parts().size() < 2) {
        phrase(parts.get(i), holds);
      } else {
        out.words("(");
        phrase(parts.get(i), holds);
        out.words(")");
      }
    }
  }

  /** What holds of somebody, or does not. */
  private void phrase(Rule rule, boolean holds) {
    if (holds) {
      unbracketed(rule);
    } else {
      negated(rule);
    }
  }

  private void unbracketed(Rule rule) {
    switch (rule) {
      case Rule.All(List<Rule> parts) -> {
        if (parts.isEmpty()) {
          out.words("is anybody");
        }
        list(parts, "and", true);
      }
      case Rule.Any(List<Rule> parts) -> either(parts, "either ", "or", "is nobody");
      case Rule.None(List<Rule> parts) -> none(parts);
      case Rule.Has _, Rule.Did _, Rule.Leans _, Rule.Rfm _, Rule.Answers _ ->
          conditions.say(rule, true);
      case Rule.Paced _, Rule.Predicted _, Rule.In _, Rule.LookAlike _ ->
          conditions.say(rule, true);
    }
  }

  private void negated(Rule rule) {
    switch (rule) {
      case Rule.All(List<Rule> parts) -> {
        out.words(parts.isEmpty() ? "is nobody" : "is not someone who (");
        list(parts, "and", true);
        out.words(parts.isEmpty() ? "" : ")");
      }
      case Rule.Any(List<Rule> parts) -> none(parts);
      case Rule.None(List<Rule> parts) -> either(parts, "either ", "or", "is nobody");
      case Rule.Has _, Rule.Did _, Rule.Leans _, Rule.Rfm _, Rule.Answers _ ->
          conditions.say(rule, false);
      case Rule.Paced _, Rule.Predicted _, Rule.In _, Rule.LookAlike _ ->
          conditions.say(rule, false);
    }
  }

  private void none(List<Rule> parts) {
    if (parts.size() == 1) {
      phrase(parts.getFirst(), false);
    } else {
      either(parts, "neither ", "nor", "is anybody");
    }
  }

  private void either(List<Rule> parts, String start, String last, String empty) {
    if (parts.isEmpty()) {
      out.words(empty);
    } else if (parts.size() == 1) {
      phrase(parts.getFirst(), true);
    } else {
      out.words(start);
      list(parts, last, true);
    }
  }
}
