package app.chordial.decision;

import app.chordial.insight.ReceptivityPrior;
import app.chordial.insight.ReceptivityPrior.Posterior;
import app.chordial.response.ResponseModel;
import app.chordial.response.SteadyMail;

/**
 * How likely an e-mail is clicked and how likely it drives away, at each volume, for what is known
 * of a customer: means over its posterior of ρ. A table by the posterior's mean and its shape α,
 * between whose points is drawn a straight line.
 *
 * <p>The spread matters: leaving goes by about ρ^(−0.3), whose mean is above that of the mean's by
 * a third where nothing but an average list is known (α = 1).
 */
final class SteadyAnswers {

  /** Below, the response model tells customers apart no more. */
  private static final double LEAST = StrictMath.log(0.01);

  private static final double MOST = StrictMath.log(60);

  /** Fine enough for posteriors as narrow as {@link #SURE} leaves them. */
  private static final double STEP = 0.1;

  /** A shape from which on a customer counts as known. */
  private static final double SURE = 64;

  private static final int SHAPES = 12;

  private final double listMean;
  private final int means = 1 + (int) Math.rint((MOST - LEAST) / STEP);
  private final int volumes;
  private final double firstShape;
  private final double shapeStep;
  private final double[] clicks;
  private final double[] leaves;

  SteadyAnswers(
      ResponseModel response, ReceptivityPrior prior, MonthlyVolumes volumes, int messages) {
    listMean = prior.mean();
    this.volumes = volumes.size();
    firstShape = StrictMath.log(prior.alpha());
    shapeStep = (StrictMath.log(Math.max(SURE, 2 * prior.alpha())) - firstShape) / (SHAPES - 1);
    clicks = new double[means * SHAPES * this.volumes];
    leaves = new double[clicks.length];
    SteadyMail[] known = known(response, volumes, messages);
    double[] weights = new double[means];
    for (int mean = 0; mean < means; mean++) {
      for (int shape = 0; shape < SHAPES; shape++) {
        weigh(LEAST + mean * STEP, StrictMath.exp(firstShape + shape * shapeStep), weights);
        fill((mean * SHAPES + shape) * this.volumes, weights, known);
      }
    }
  }

  /** Of customers whose ρ is known for sure. */
  private SteadyMail[] known(ResponseModel response, MonthlyVolumes of, int messages) {
    SteadyMail[] known = new SteadyMail[means * volumes];
    for (int i = 0; i < known.length; i++) {
      int mean = i / volumes;
      double receptivity = StrictMath.exp(LEAST + mean * STEP);
      known[i] = SteadyMail.of(response, receptivity, of.deliveredDays(i % volumes), messages);
    }
    return known;
  }

  /**
   * The weights of the trapezoidal rule over ln ρ for clicks per e-mail that are Beta(α, β), whose
   * density there is p^α·(1−p)^(β−1) but for a constant. Below the table it is a power, and what is
   * asked for is flat: a geometric series.
   */
  private void weigh(double logMean, double alpha, double[] weights) {
    double p = Math.min(StrictMath.exp(logMean) * listMean, 0.9);
    double beta = alpha * (1 / p - 1);
    double highest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < means; i++) {
      double rate = StrictMath.exp(LEAST + i * STEP) * listMean;
      weights[i] =
          rate < 1
              ? alpha * StrictMath.log(rate) + (beta - 1) * StrictMath.log1p(-rate)
              : Double.NEGATIVE_INFINITY;
      highest = Math.max(highest, weights[i]);
    }
    double sum = 0;
    for (int i = 0; i < means; i++) {
      weights[i] = StrictMath.exp(weights[i] - highest);
      weights[i] /= i == 0 ? -StrictMath.expm1(-alpha * STEP) : 1;
      sum += weights[i];
    }
    for (int i = 0; i < means; i++) {
      weights[i] /= sum;
    }
  }

  private void fill(int at, double[] weights, SteadyMail[] known) {
    for (int volume = 0; volume < volumes; volume++) {
      double click = 0;
      double leave = 0;
      for (int i = 0; i < means; i++) {
        SteadyMail each = known[i * volumes + volume];
        click += weights[i] * each.click();
        leave += weights[i] * each.leave();
      }
      clicks[at + volume] = click;
      leaves[at + volume] = leave;
    }
  }

  /** Where one posterior lies among the table's points. */
  record Place(int corner, double alongMean, double alongShape) {}

  Place place(Posterior of) {
    double mean = (StrictMath.log(of.mean() / listMean) - LEAST) / STEP;
    double shape = (StrictMath.log(of.alpha()) - firstShape) / shapeStep;
    int row = (int) Math.clamp(mean, 0, means - 2);
    int column = (int) Math.clamp(shape, 0, SHAPES - 2);
    return new Place(
        (row * SHAPES + column) * volumes,
        Math.clamp(mean - row, 0, 1),
        Math.clamp(shape - column, 0, 1));
  }

  SteadyMail at(Place place, int volume) {
    return new SteadyMail(between(clicks, place, volume), between(leaves, place, volume));
  }

  private double between(double[] table, Place place, int volume) {
    int at = place.corner + volume;
    int row = SHAPES * volumes;
    double low = line(table[at], table[at + volumes], place.alongShape);
    double high = line(table[at + row], table[at + row + volumes], place.alongShape);
    return line(low, high, place.alongMean);
  }

  private static double line(double from, double to, double along) {
    return from + along * (to - from);
  }
}
