package app.chordial.decision;

import app.chordial.decision.Planning.Span;
import app.chordial.decision.Planning.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How many of those whom a rule leaves without an e-mail on a day would get one if it were looser,
 * and everything else the same (§4.11).
 *
 * @param day epoch day
 * @param customers whom the rule leaves without one
 * @param reached how many of them get one when the same span is planned with the looser rule
 */
public record Reach(int day, Loosening loosening, long customers, long reached) {

  private static final byte SENT = -1;

  /** By epoch day, for each customer {@link #SENT} or the ordinal of why nothing goes. */
  private static final class Outcomes implements PlanSink {
    final SequencedMap<Integer, byte[]> byDay = new TreeMap<>();
    private final int customers;

    Outcomes(int customers) {
      this.customers = customers;
    }

    @Override
    public void week(int firstDay, Market market) {}

    @Override
    public void decided(int customer, int day, Decision decision) {
      byDay.computeIfAbsent(day, _ -> new byte[customers])[customer] =
          switch (decision) {
            case Decision.Send send -> SENT;
            case Decision.Quiet quiet -> (byte) quiet.why().ordinal();
          };
    }
  }

  /**
   * Plans a span once as the design is, and once for each rule that left anybody without an e-mail
   * and has a looser step.
   *
   * @param past what went before, for a planner
   * @return in the order of days, then of rules
   */
  public static List<Reach> of(
      Planner planner, Function<Planner, PastMail> past, Span span, Work work) {
    Outcomes now = planned(planner, past, span, work);
    List<Reach> all = new ArrayList<>();
    for (Silence why : Silence.values()) {
      boolean isThere = now.byDay.values().stream().anyMatch(day -> count(day, why) > 0);
      if (isThere) {
        Loosening.of(why, planner.design())
            .ifPresent(
                looser -> {
                  Planner other = planner.with(looser.design());
                  all.addAll(reached(looser, now, planned(other, past, span, work)));
                });
      }
    }
    all.sort((one, other) -> Integer.compare(one.day, other.day));
    return List.copyOf(all);
  }

  private static Outcomes planned(
      Planner planner, Function<Planner, PastMail> past, Span span, Work work) {
    Outcomes outcomes = new Outcomes(planner.snapshot().size());
    Planning.plan(planner, planner.snapshot(), past.apply(planner), span, outcomes, work);
    return outcomes;
  }

  private static List<Reach> reached(Loosening looser, Outcomes now, Outcomes then) {
    List<Reach> reached = new ArrayList<>();
    now.byDay.forEach(
        (day, before) -> {
          byte[] after = then.byDay.getOrDefault(day, before);
          long customers = count(before, looser.why());
          long won = 0;
          for (int customer = 0; customer < before.length; customer++) {
            boolean isWon = before[customer] == looser.why().ordinal() && after[customer] == SENT;
            won += isWon ? 1 : 0;
          }
          if (customers > 0) {
            reached.add(new Reach(day, looser, customers, won));
          }
        });
    return reached;
  }

  private static long count(byte[] day, Silence why) {
    long count = 0;
    for (byte one : day) {
      count += one == why.ordinal() ? 1 : 0;
    }
    return count;
  }

  /** One sentence about a day on which the rule is to blame. */
  public String sentence() {
    String whom = reached == 0 ? "none" : reached == customers ? "all" : "%,d".formatted(reached);
    return "%s would reach %s of them.".formatted(Spoken.capital(loosening.words()), whom);
  }
}
