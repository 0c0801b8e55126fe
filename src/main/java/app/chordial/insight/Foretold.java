package app.chordial.insight;

/**
 * How well the orders of the weeks that were held out were foretold.
 *
 * @param orders how many were expected of all customers
 * @param meanError by how many orders a customer it was off, in the mean
 * @param rootMeanSquareError the same as the root of the mean square, by which an expected number
 *     is to be judged: the mean error rewards who foretells too few where most buy nothing
 *     (Gneiting 2011, Making and evaluating point forecasts)
 */
public record Foretold(double orders, double meanError, double rootMeanSquareError) {}
