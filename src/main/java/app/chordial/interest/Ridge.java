package app.chordial.interest;

/**
 * The λ of {@link EaseR} with which products that were hidden came back best.
 *
 * @param hidden how many were hidden; 0 where λ is the usual one, because there were too few
 * @param found how many of them came among the first ten
 */
record Ridge(double lambda, int hidden, int found) {

  /** Where a shop is too small to tell. */
  private static final Ridge USUAL = new Ridge(100, 0, 0);

  /** The last is the most careful, and wins where others are as good. */
  private static final double[] GRID = {20, 50, 100, 200, 500, 1000};

  /** Fewer hidden products than this say nothing. */
  private static final int ENOUGH = 50;

  private static final int MOST_HIDDEN = 5000;

  /** An inverse of so many products takes a tenth of a second, and λ is much the same for all. */
  private static final int MOST_PRODUCTS = 500;

  /** Tries a short grid on the products that are bought most. */
  static Ridge choose(Owned owned) {
    HideOne trial = HideOne.of(owned.only(owned.mostBought(MOST_PRODUCTS)), MOST_HIDDEN);
    if (trial.hidden().length < ENOUGH) {
      return USUAL;
    }
    Together together = new Together(trial.shown());
    double best = 0;
    HideOne.Score most = new HideOne.Score(-1, 0);
    for (double lambda : GRID) {
      HideOne.Score score = trial.score(new EaseR(together, lambda));
      if (isAsGood(score, most)) {
        best = lambda;
        most = score;
      }
    }
    return new Ridge(best, trial.hidden().length, most.hits());
  }

  private static boolean isAsGood(HideOne.Score score, HideOne.Score best) {
    return score.hits() == best.hits()
        ? score.reciprocals() >= best.reciprocals()
        : score.hits() > best.hits();
  }
}
