package app.chordial.decision;

import app.chordial.audience.CustomerView;
import app.chordial.insight.ReceptivityPrior;
import app.chordial.insight.ReceptivityPrior.Posterior;
import app.chordial.work.Parallel;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The gap against receptivity in both modes of the pace, and where the list's customers lie.
 *
 * @param points from the least receptive to the most, by equal factors
 * @param lossMinor what losing the mean customer costs, by which the optimised gaps are drawn
 */
public record GapCurve(List<Point> points, double lossMinor) {

  private static final double LEAST = 0.05;
  private static final double MOST = 20;
  private static final int STEPS = 48;

  public GapCurve {
    points = List.copyOf(points);
  }

  /**
   * One receptivity.
   *
   * @param receptivity ρ, 1 being average
   * @param byReceptivityDays the gap where the pace goes by receptivity
   * @param optimisedDays the gap that pays most for the mean customer, so far as one is known
   * @param customers how many that can be mailed are nearest to it
   * @param meanOptimisedDays the mean of the gaps that pay most for them; 0 where there is nobody
   */
  public record Point(
      double receptivity,
      double byReceptivityDays,
      double optimisedDays,
      int customers,
      double meanOptimisedDays) {}

  /** The curve of a design, whichever mode it has, over the customers of the planner's snapshot. */
  public static GapCurve of(Planner planner, Parallel parallel) {
    PayingPace made = planner.payingPace();
    PayingPace paying = made == null ? new PayingPace(planner) : made;
    int size = planner.snapshot().size();
    Sums sums = new Sums();
    parallel.inOrder(
        Parallel.chunks(size), chunk -> Sums.of(planner, paying, chunk, size), sums::add);
    int mailable = Math.max(1, Arrays.stream(sums.customers).sum());
    double loss = sums.loss / mailable;
    double shape = Math.max(planner.learned().receptivity().alpha(), sums.shape / mailable);
    return new GapCurve(
        IntStream.rangeClosed(0, STEPS)
            .mapToObj(
                step -> {
                  double receptivity = receptivity(step);
                  int there = sums.customers[step];
                  return new Point(
                      receptivity,
                      planner.design().rhythm().pace().gapDays(receptivity),
                      paying.gapDaysAtLoss(posterior(planner, receptivity, shape), loss),
                      there,
                      there == 0 ? 0 : sums.days[step] / there);
                })
            .toList(),
        loss);
  }

  private static double receptivity(int step) {
    return LEAST * StrictMath.pow(MOST / LEAST, (double) step / STEPS);
  }

  private static int step(double receptivity) {
    double along = StrictMath.log(receptivity / LEAST) / StrictMath.log(MOST / LEAST);
    return (int) Math.clamp(Math.rint(along * STEPS), 0, STEPS);
  }

  /** Of the mean customer's certainty, were it this receptive. */
  private static Posterior posterior(Planner planner, double receptivity, double shape) {
    double rate = Math.min(receptivity * planner.learned().receptivity().mean(), 0.9);
    return new Posterior(shape, shape * (1 / rate - 1));
  }

  /** Sums over customers who can be mailed. */
  private static final class Sums {
    private final int[] customers = new int[STEPS + 1];
    private final double[] days = new double[STEPS + 1];
    private double loss;
    private double shape;

    static Sums of(Planner planner, PayingPace paying, int chunk, int size) {
      Sums sums = new Sums();
      ReceptivityPrior prior = planner.learned().receptivity();
      int end = Math.min(size, (chunk + 1) * Parallel.CHUNK);
      for (int customer = chunk * Parallel.CHUNK; customer < end; customer++) {
        CustomerView view = planner.snapshot().view(customer);
        if (view.isMailable()) {
          Posterior known = prior.counts(view, planner.mail(view), planner.forgetting());
          int step = step(known.mean() / prior.mean());
          sums.customers[step]++;
          sums.days[step] += paying.gapDays(known, customer);
          sums.loss += paying.lossMinor(customer);
          sums.shape += known.alpha();
        }
      }
      return sums;
    }

    void add(Sums other) {
      for (int step = 0; step <= STEPS; step++) {
        customers[step] += other.customers[step];
        days[step] += other.days[step];
      }
      loss += other.loss;
      shape += other.shape;
    }
  }
}
