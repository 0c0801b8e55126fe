package app.chordial.decision;

import app.chordial.decision.Planning.Span;
import app.chordial.decision.Planning.Work;
import app.chordial.design.Design;
import app.chordial.rhythm.Rhythm;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What a span would bring to customers and to the business for every balance between them, over the
 * real audience (§4.6).
 *
 * @param points by β, from 0 on
 */
public record Frontier(List<Point> points) {

  private static final int STEPS = 10;

  /**
   * One balance.
   *
   * @param customerShare β, 0 to 1
   * @param emails how many go
   * @param customerMinor Σ V_customer·δ^rank of their messages, minor units
   * @param businessMinor Σ V_business·δ^rank of their messages, minor units
   */
  public record Point(
      double customerShare, long emails, double customerMinor, double businessMinor) {}

  /** Adds up what goes. */
  private static final class Sum implements PlanSink {
    private final double rankDiscount;
    private long emails;
    private double customerMinor;
    private double businessMinor;

    Sum(double rankDiscount) {
      this.rankDiscount = rankDiscount;
    }

    @Override
    public void week(int firstDay, Market market) {}

    @Override
    public void decided(int customer, int day, Decision decision) {
      if (decision instanceof Decision.Send send) {
        emails++;
        double rank = 1;
        for (Chord.Part part : send.chord().parts()) {
          customerMinor += rank * part.customerMinor();
          businessMinor += rank * part.businessMinor();
          rank *= rankDiscount;
        }
      }
    }
  }

  public Frontier {
    points = List.copyOf(points);
  }

  /**
   * Plans a span once for each of eleven balances; everything else is as the design has it.
   *
   * @param past what went before, for a planner
   */
  public static Frontier of(
      Planner planner, Function<Planner, PastMail> past, Span span, Work work) {
    List<Point> points = new ArrayList<>();
    for (int step = 0; step <= STEPS; step++) {
      double share = (double) step / STEPS;
      Planner other = planner.with(leaning(planner.design(), share));
      Sum sum = new Sum(other.design().rhythm().balance().rankDiscount());
      Planning.plan(other, other.snapshot(), past.apply(other), span, sum, work);
      points.add(new Point(share, sum.emails, sum.customerMinor, sum.businessMinor));
    }
    return new Frontier(points);
  }

  private static Design leaning(Design design, double customerShare) {
    Rhythm rhythm = design.rhythm();
    return design.withRhythm(rhythm.with(rhythm.balance().withCustomerShare(customerShare)));
  }
}
