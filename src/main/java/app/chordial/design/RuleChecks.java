package app.chordial.design;

import app.chordial.segment.Rule;
import app.chordial.segment.Rule.Range;
import app.chordial.segment.Rule.Test;
import app.chordial.segment.Rule.When;
import app.chordial.segment.RuleProblems;
import app.chordial.segment.RuleReferences;
import app.chordial.segment.Segment;
import app.chordial.work.Where;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks what segments' rules refer to, and numbers that nobody can meet. */
final class RuleChecks {

  private RuleChecks() {}

  static void references(Segment segment, Design design, Findings findings) {
    Where where = Where.at(Where.Place.SEGMENTS, segment.id());
    for (String id : RuleReferences.segments(segment.rule())) {
      findings.wrongIf(design.segment(id) == null, where, RuleProblems.noSegment(id));
    }
    for (String id : RuleReferences.interests(segment.rule())) {
      findings.wrongIf(design.interest(id) == null, where, RuleProblems.noInterest(id));
    }
    findings.wrongIf(
        reaches(segment.rule(), segment.id(), design, new HashSet<>()),
        where,
        RuleProblems.circle(segment.name()));
  }

  private static boolean reaches(Rule rule, String id, Design design, Set<String> seen) {
    for (String next : RuleReferences.segments(rule)) {
      Segment segment = design.segment(next);
      if (next.equals(id)
          || (seen.add(next) && segment != null && reaches(segment.rule(), id, design, seen))) {
        return true;
      }
    }
    return false;
  }

  static void numbers(Segment segment, Findings findings) {
    boolean isImpossible =
        RuleReferences.conditions(segment.rule()).stream().anyMatch(RuleChecks::isImpossible);
    findings.doubtfulIf(
        isImpossible,
        Where.at(Where.Place.SEGMENTS, segment.id()),
        "A condition of “"
            + segment.name()
            + "” has numbers or dates that nobody can meet, such as a lower limit above the upper"
            + " one.");
  }

  private static boolean isImpossible(Rule leaf) {
    return switch (leaf) {
      case Rule.Has has -> isImpossible(has.test());
      case Rule.Did did -> did.times().number() < 0 || isImpossible(did.when());
      case Rule.Leans leans -> !isRange(leans.atLeast(), leans.atMost()) || leans.atLeast() > 1;
      case Rule.Rfm rfm ->
          List.of(rfm.recency(), rfm.frequency(), rfm.money()).stream()
              .anyMatch(RuleChecks::isEmpty);
      case Rule.Answers(double low, double high) -> !isRange(low, high);
      case Rule.Predicted predicted ->
          predicted.forecast() == Rule.Forecast.ALIVE
              ? predicted.atLeast() > 1
              : predicted.days() <= 0;
      case Rule.LookAlike alike ->
          switch (alike.reach()) {
            case Rule.Reach.Most(int customers) -> customers <= 0;
            case Rule.Reach.AtLeast(double chance) -> !(chance <= 1);
          };
      case Rule.Paced _, Rule.In _, Rule.All _, Rule.Any _, Rule.None _ -> false;
    };
  }

  private static boolean isImpossible(Test test) {
    return switch (test) {
      case Test.IsOneOf(List<String> values) -> values.isEmpty();
      case Test.Between(double low, double high) -> !isRange(low, high);
      case Test.Dated(LocalDate from, LocalDate to) -> isBackwards(from, to);
      case Test.InTheLast(int days) -> days < 0;
      case Test.Anniversary(int days) -> days < 0;
      case Test.Contains _, Test.Is _, Test.Tagged _, Test.Missing _ -> false;
    };
  }

  private static boolean isImpossible(When when) {
    return switch (when) {
      case When.Last(int days) -> days <= 0;
      case When.Between(LocalDate from, LocalDate to) -> isBackwards(from, to);
      case When.Before(Rule.Deed _, int days) -> days <= 0;
      case When.After(Rule.Deed _, int days) -> days <= 0;
      case When.Ever _, When.InMonthOf _ -> false;
    };
  }

  private static boolean isBackwards(@Nullable LocalDate from, @Nullable LocalDate to) {
    return from != null && to != null && from.isAfter(to);
  }

  private static boolean isRange(double low, double high) {
    return low <= high;
  }

  private static boolean isEmpty(Range range) {
    return range.low() > range.high() || range.high() < 1 || range.low() > 5;
  }
}
