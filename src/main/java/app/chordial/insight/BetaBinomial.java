package app.chordial.insight;

/** Fits Beta(α, β) to counts of answers by maximum marginal likelihood (empirical Bayes). */
final class BetaBinomial {

  /** α + β is sought from here … */
  private static final double WEAKEST = 0.5;

  /** … to here, beyond which a customer's own answers would hardly ever count. */
  private static final double STRONGEST = 2000;

  private static final int STEPS = 48;
  private static final double GOLDEN = (StrictMath.sqrt(5) - 1) / 2;

  private final AnswerCounts counts;

  private BetaBinomial(AnswerCounts counts) {
    this.counts = counts;
  }

  /**
   * The likelihood is concave in the mean at a fixed strength α + β, so the mean is found by
   * halving; the strength is sought on a grid and then by golden section.
   */
  static ReceptivityPrior fit(AnswerCounts counts) {
    BetaBinomial fit = new BetaBinomial(counts);
    double strength = StrictMath.exp(fit.bestLogStrength());
    double mean = fit.bestMean(strength);
    return new ReceptivityPrior(
        mean * strength,
        (1 - mean) * strength,
        counts.mails(),
        counts.clicks(),
        counts.estimated());
  }

  private double bestLogStrength() {
    double low = StrictMath.log(WEAKEST);
    double step = (StrictMath.log(STRONGEST) - low) / STEPS;
    int best = 0;
    double highest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i <= STEPS; i++) {
      double likelihood = profile(low + i * step);
      if (likelihood > highest) {
        highest = likelihood;
        best = i;
      }
    }
    return golden(low + Math.max(0, best - 1) * step, low + Math.min(STEPS, best + 1) * step);
  }

  private double golden(double from, double to) {
    double low = from;
    double high = to;
    double left = high - GOLDEN * (high - low);
    double right = low + GOLDEN * (high - low);
    double atLeft = profile(left);
    double atRight = profile(right);
    while (high - low > 1e-7) {
      if (atLeft >= atRight) {
        high = right;
        right = left;
        atRight = atLeft;
        left = high - GOLDEN * (high - low);
        atLeft = profile(left);
      } else {
        low = left;
        left = right;
        atLeft = atRight;
        right = low + GOLDEN * (high - low);
        atRight = profile(right);
      }
    }
    return (low + high) / 2;
  }

  private double profile(double logStrength) {
    double strength = StrictMath.exp(logStrength);
    double mean = bestMean(strength);
    return counts.logLikelihood(mean * strength, (1 - mean) * strength);
  }

  private double bestMean(double strength) {
    double low = 1e-9;
    double high = 1 - 1e-9;
    for (int i = 0; i < 60; i++) {
      double middle = (low + high) / 2;
      if (counts.slopeByMean(middle, strength) > 0) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }
}
