package app.chordial.simulation.backtest;

import java.util.List;

/**
 * What another design would have earned an occasion, by four estimators, in the unit of the reward.
 *
 * <p>With w = πe/b: IPS is Σw·r/n (Horvitz, Thompson 1952); SNIPS divides by Σw instead
 * (Swaminathan, Joachims 2015); the direct method is Σ(Σπe·q̂)/n; doubly robust adds Σw·(r − q̂)/n
 * to it (Dudík, Langford, Li 2011). Where the other design sends nothing, the reward is 0 and
 * known, and that probability counts among the weights. No occasions earn 0.
 *
 * @param occasions n
 * @param done what was earned: Σr/n
 * @param effective the effective sample size (Σw)²/Σw² (Kish 1965)
 * @param heaviest the largest weight's share of all, 0 to 1
 */
public record Estimates(
    int occasions,
    double done,
    double ips,
    double snips,
    double direct,
    double doublyRobust,
    double effective,
    double heaviest) {

  /** The estimates from a log. */
  public static Estimates of(List<Occasion> occasions) {
    double[] sums = Sums.total(Sums.byCustomer(occasions));
    double weights = 0;
    double squares = 0;
    double most = 0;
    for (Occasion one : occasions) {
      double weight = one.weight() + one.silent();
      weights += weight;
      squares += weight * weight;
      most = Math.max(most, weight);
    }
    return new Estimates(
        occasions.size(),
        Sums.done(sums),
        Sums.ips(sums),
        Sums.snips(sums),
        Sums.direct(sums),
        Sums.doublyRobust(sums),
        squares == 0 ? 0 : weights * weights / squares,
        weights == 0 ? 0 : most / weights);
  }

  /** What the other design would have earned more an occasion, by SNIPS. */
  public double difference() {
    return snips - done;
  }
}
