package app.chordial.segment;

import app.chordial.insight.Likeness;
import app.chordial.insight.LookAlike;
import app.chordial.insight.LookAlike.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says how like a segment somebody is, and what tells the segment from the rest. */
public final class LikenessWords {

  private static final int REASONS = 3;

  private LikenessWords() {}

  /** “is 34 % like Regulars (120th): high frequency, but low recency”. */
  static String of(@Nullable Likeness likeness, int customer, String segment) {
    if (likeness == null) {
      return "likeness to " + segment + " is not worked out here";
    }
    if (likeness.model().isEmpty()) {
      return missing(likeness, segment);
    }
    if (!likeness.isScored(customer)) {
      return "is in " + segment + " already";
    }
    List<Reason> reasons = likeness.model().get().reasons(likeness.traits(customer), REASONS);
    return "is "
        + ConditionWords.percent(likeness.score(customer))
        + " like "
        + segment
        + ", "
        + ordinal(likeness.place(customer) + 1)
        + words(reasons);
  }

  private static String words(List<Reason> reasons) {
    String with = words(reasons, true);
    String against = words(reasons, false);
    if (reasons.isEmpty()) {
      return "";
    }
    return with.isEmpty()
        ? ": " + against + " speaks against it"
        : ": " + with + (against.isEmpty() ? "" : ", but " + against);
  }

  private static String words(List<Reason> reasons, boolean isFor) {
    return reasons.stream()
        .filter(reason -> reason.strength() > 0 == isFor)
        .map(Reason::words)
        .collect(Collectors.joining(", "));
  }

  private static String ordinal(int place) {
    int tens = place % 100;
    int last = tens >= 11 && tens <= 13 ? 0 : place % 10;
    return place + (last == 1 ? "st" : last == 2 ? "nd" : last == 3 ? "rd" : "th");
  }

  /**
   * What tells the segment from the rest and how well, or what is missing: “‘Regulars’ is marked by
   * high frequency, country UK. …”
   */
  public static String summary(Likeness likeness, String segment) {
    if (likeness.model().isEmpty()) {
      return capital(missing(likeness, segment)) + ".";
    }
    LookAlike model = likeness.model().get();
    String marks =
        model.reasons(REASONS).stream().map(Reason::words).collect(Collectors.joining(", "));
    return "“"
        + segment
        + "” is marked by "
        + marks
        + ". Of one of its customers and one other, the right one is told in "
        + percent(model.quality().auc())
        + " of pairs (AUC "
        + String.format(
            Locale.ROOT, "%.3f ± %.3f", model.quality().auc(), model.quality().aucError())
        + ", by customers left out; 50 % is chance).";
  }

  /** What is to be said of each look-alike that a rule asks for. */
  public static List<String> summaries(
      Matching matching, Rule rule, List<Segment> segments, Naming naming) {
    List<String> told = new ArrayList<>();
    for (Rule leaf : RuleReferences.conditions(rule)) {
      Likeness likeness =
          leaf instanceof Rule.LookAlike alike
              ? matching.likeness(alike.segment(), segments)
              : null;
      if (likeness != null && leaf instanceof Rule.LookAlike(String segment, Rule.Reach _)) {
        told.add(summary(likeness, naming.segment().apply(segment)));
      }
    }
    return told.stream().distinct().toList();
  }

  private static String capital(String sentence) {
    return sentence.substring(0, 1).toUpperCase(Locale.UK) + sentence.substring(1);
  }

  private static String percent(double share) {
    return Math.round(share * 100) + " %";
  }

  /** What is missing, as a whole sentence that stands where the segment is named already. */
  static String lack(Likeness likeness) {
    return "Nobody looks like this segment: "
        + switch (likeness.state()) {
          case FITTED -> "";
          case TOO_FEW_SEEDS ->
              "it has "
                  + ConditionWords.count(likeness.seeds(), "customer")
                  + ", and it takes "
                  + Likeness.FEWEST
                  + " to learn from. Widen it, or choose another.";
          case TOO_FEW_OTHERS -> "nearly everybody is in it. Narrow it, or choose another.";
          case NOTHING_TELLS_THEM_APART ->
              "nothing is known in which customers differ. Import more about them.";
        };
  }

  /** What is missing where nobody can be told to be alike. */
  static String missing(Likeness likeness, String segment) {
    return switch (likeness.state()) {
      case FITTED -> "";
      case TOO_FEW_SEEDS ->
          "nobody can be told to look like “"
              + segment
              + "”, which has "
              + ConditionWords.count(likeness.seeds(), "customer")
              + " and needs "
              + Likeness.FEWEST;
      case TOO_FEW_OTHERS ->
          "nobody can be told to look like “"
              + segment
              + "”, since fewer than "
              + Likeness.FEWEST
              + " customers are not in it";
      case NOTHING_TELLS_THEM_APART ->
          "nobody can be told to look like “"
              + segment
              + "”, since nothing is known in which customers differ";
    };
  }
}
