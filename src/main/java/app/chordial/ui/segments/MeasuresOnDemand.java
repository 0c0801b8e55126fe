package app.chordial.ui.segments;

import app.chordial.insight.Likeness;
import app.chordial.insight.PaceState;
import app.chordial.segment.Measures;
import app.chordial.segment.Rule;
import app.chordial.segment.Segment;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Measures that are worked out when a rule first asks for one: most rules look at facts alone, and
 * learning takes a while.
 */
final class MeasuresOnDemand implements Measures {

  private final Supplier<Measures> learning;
  private volatile @Nullable Measures learned;

  MeasuresOnDemand(Supplier<Measures> learning) {
    this.learning = learning;
  }

  /** Learns now if a rule will ask, before its work is shared out. */
  void readyFor(Rule rule, List<Segment> segments) {
    if (isAskedBy(rule, segments, new HashSet<>())) {
      learned();
    }
  }

  static boolean isAskedBy(Rule rule, List<Segment> segments) {
    return isAskedBy(rule, segments, new HashSet<>());
  }

  private static boolean isAskedBy(Rule rule, List<Segment> segments, Set<String> seen) {
    return switch (rule) {
      case Rule.Leans _,
          Rule.Rfm _,
          Rule.Answers _,
          Rule.Paced _,
          Rule.Predicted _,
          Rule.LookAlike _ ->
          true;
      case Rule.Has _, Rule.Did _ -> false;
      case Rule.In(String id) ->
          seen.add(id)
              && segments.stream()
                  .anyMatch(one -> one.id().equals(id) && isAskedBy(one.rule(), segments, seen));
      case Rule.All _, Rule.Any _, Rule.None _ ->
          rule.parts().stream().anyMatch(part -> isAskedBy(part, segments, seen));
    };
  }

  private Measures learned() {
    Measures known = learned;
    return known == null ? learn() : known;
  }

  private synchronized Measures learn() {
    Measures known = learned;
    if (known == null) {
      known = learning.get();
      learned = known;
    }
    return known;
  }

  @Override
  public double affinity(int customer, String interest) {
    return learned().affinity(customer, interest);
  }

  @Override
  public int recencyCell(int customer) {
    return learned().recencyCell(customer);
  }

  @Override
  public int frequencyCell(int customer) {
    return learned().frequencyCell(customer);
  }

  @Override
  public int moneyCell(int customer) {
    return learned().moneyCell(customer);
  }

  @Override
  public double receptivity(int customer) {
    return learned().receptivity(customer);
  }

  @Override
  public PaceState paceState(int customer) {
    return learned().paceState(customer);
  }

  @Override
  public double expectedOrders(int customer, int days) {
    return learned().expectedOrders(customer, days);
  }

  @Override
  public double expectedValueMinor(int customer, int days) {
    return learned().expectedValueMinor(customer, days);
  }

  @Override
  public double alive(int customer) {
    return learned().alive(customer);
  }

  @Override
  public @Nullable Likeness likeness(String segment) {
    return learned().likeness(segment);
  }
}
