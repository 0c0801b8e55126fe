package app.chordial.simulation.backtest;

import app.chordial.work.Chance;
import app.chordial.work.Parallel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a log tells of another design, for one kind of reward.
 *
 * @param asked how many e-mails of the log were looked at; the estimates are from those where all
 *     that the other design would have sent could have gone
 * @param isSame whether the other design would have done the same on every one of them
 * @param other what it would have earned an e-mail, by SNIPS
 * @param difference what it would have earned more than was earned, drawn again together
 * @param smallest the smallest difference that would have been seen with 80 % probability
 * @param doubt why the numbers must not be trusted, or null
 */
public record Finding(
    int asked,
    Estimates estimates,
    boolean isSame,
    Interval other,
    Interval difference,
    double smallest,
    @Nullable Doubt doubt) {

  /** z at 97.5 % and at 80 %: a test at 5 %, two-sided, with 80 % power. */
  static final double SEEN = 1.959964 + 0.841621;

  private static final Interval NOTHING = new Interval(0, 0);

  /**
   * Weighs a log.
   *
   * @param covered the occasions where all that the other design would have sent could have gone
   * @param asked how many there were in all
   */
  public static Finding of(List<Occasion> covered, int asked, Chance chance, Parallel parallel) {
    Estimates estimates = Estimates.of(covered);
    boolean isSame = asked > 0 && covered.size() == asked && isSame(covered);
    Doubt doubt = isSame && estimates.effective() > 0 ? few(estimates) : doubt(covered, asked);
    if (covered.isEmpty()) {
      return new Finding(asked, estimates, isSame, NOTHING, NOTHING, 0, doubt);
    }
    Resampling drawn = new Resampling(Sums.byCustomer(covered), chance, parallel);
    double[] differences = drawn.of(sums -> Sums.snips(sums) - Sums.done(sums));
    return new Finding(
        asked,
        estimates,
        isSame,
        Interval.of(drawn.of(Sums::snips)),
        Interval.of(differences),
        SEEN * Resampling.deviation(differences),
        doubt);
  }

  private static boolean isSame(List<Occasion> occasions) {
    return occasions.stream().allMatch(Occasion::isSame);
  }

  private static @Nullable Doubt doubt(List<Occasion> covered, int asked) {
    if (asked == 0) {
      return Doubt.NO_OCCASIONS;
    }
    if (isSame(covered)) {
      return Doubt.NOTHING_DRAWN;
    }
    return Doubt.isCovered(asked, covered.size()) ? few(Estimates.of(covered)) : Doubt.NOT_COVERED;
  }

  private static @Nullable Doubt few(Estimates from) {
    if (!Doubt.isEnough(from)) {
      return Doubt.TOO_FEW;
    }
    return Doubt.isHeavy(from) ? Doubt.ONE_HEAVY : null;
  }
}
