package app.chordial.insight;

/**
 * How well the gamma-gamma model foretold what the orders of the weeks that were held out came to;
 * money in minor units.
 *
 * @param model the model
 * @param logLikelihood of the mean orders of those who had come back
 * @param isLearned whether the parameters are the shop's own, or assumed
 * @param customers how many of them bought in those weeks
 * @param meanErrorMinor by how much it was off their mean order, in the mean over them
 * @param listErrorMinor by how much the mean of all orders was off
 * @param ownErrorMinor by how much each customer's own mean was off
 */
public record SpendingScore(
    GammaGamma model,
    double logLikelihood,
    boolean isLearned,
    long customers,
    double meanErrorMinor,
    double listErrorMinor,
    double ownErrorMinor) {}
