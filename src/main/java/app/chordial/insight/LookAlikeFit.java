package app.chordial.insight;

import app.chordial.insight.LookAlike.Quality;
import app.chordial.insight.LookAlikeSample.Some;
import app.chordial.work.Parallel;

/** Fits a look-alike, its ridge chosen and its quality measured on customers that were left out. */
final class LookAlikeFit {

  private static final double[] GRID = {1, 10, 100, 1000};

  private final LookAlikeSample sample;

  private LookAlikeFit(LookAlikeSample sample) {
    this.sample = sample;
  }

  /** What one part of the customers says of each ridge. */
  private static final class Judged {
    private final double[] logLikelihoods;
    private final double[] aucs;

    private Judged(double[] logLikelihoods, double[] aucs) {
      this.logLikelihoods = logLikelihoods;
      this.aucs = aucs;
    }

    double[] logLikelihoods() {
      return logLikelihoods;
    }

    double[] aucs() {
      return aucs;
    }
  }

  static LookAlike of(LookAlikeSample sample, Traits traits, Parallel parallel) {
    LookAlikeFit fit = new LookAlikeFit(sample);
    Judged[] judged = new Judged[LookAlikeSample.PARTS];
    int[] next = {0};
    parallel.inOrder(judged.length, fit::judge, one -> judged[next[0]++] = one);
    int best = best(judged);
    double[] start = start(sample);
    double[] weights = LogisticFit.weights(sample.rows(), sample.isSeed(), GRID[best], start);
    weights[weights.length - 1] += StrictMath.log(sample.shareOfRest() / sample.shareOfSeeds());
    int seeds = sample.seeds();
    double mean = mean(judged, best);
    Quality quality =
        new Quality(
            mean, error(judged, best, mean), GRID[best], seeds, sample.rows().length - seeds);
    return new LookAlike(traits.all(), sample.means(), sample.spreads(), weights, quality);
  }

  private static double[] start(LookAlikeSample sample) {
    double[] start = new double[sample.means().length + 1];
    int seeds = sample.seeds();
    start[start.length - 1] = StrictMath.log((double) seeds / (sample.rows().length - seeds));
    return start;
  }

  /** The strongest ridge first: each next fit begins near its end. */
  private Judged judge(int part) {
    Some others = sample.some(part, false);
    Some own = sample.some(part, true);
    double[] weights = start(sample);
    double[] logLikelihoods = new double[GRID.length];
    double[] aucs = new double[GRID.length];
    for (int i = GRID.length - 1; i >= 0; i--) {
      weights = LogisticFit.weights(others.rows(), others.isSeed(), GRID[i], weights);
      logLikelihoods[i] = LogisticFit.logLikelihood(own.rows(), own.isSeed(), weights);
      aucs[i] = auc(own, weights);
    }
    return new Judged(logLikelihoods, aucs);
  }

  private static double auc(Some own, double[] weights) {
    double[] scores = new double[own.rows().length];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = LogisticFit.logOdds(own.rows()[i], weights);
    }
    return Discrimination.auc(scores, own.isSeed());
  }

  /** The likeliest, the strongest ridge among equals. */
  private static int best(Judged[] judged) {
    int best = GRID.length - 1;
    double most = Double.NEGATIVE_INFINITY;
    for (int i = GRID.length - 1; i >= 0; i--) {
      double sum = 0;
      for (Judged one : judged) {
        sum += one.logLikelihoods()[i];
      }
      if (sum > most) {
        most = sum;
        best = i;
      }
    }
    return best;
  }

  private static double mean(Judged[] judged, int ridge) {
    double sum = 0;
    for (Judged one : judged) {
      sum += one.aucs()[ridge];
    }
    return sum / judged.length;
  }

  private static double error(Judged[] judged, int ridge, double mean) {
    double squares = 0;
    for (Judged one : judged) {
      double off = one.aucs()[ridge] - mean;
      squares += off * off;
    }
    return Math.sqrt(squares / (judged.length - 1) / judged.length);
  }
}
