package app.chordial.insight;

import java.util.SequencedMap;

/**
 * How well one model of buying foretold the weeks that were held out.
 *
 * @param parameters by the names that they have in the literature
 * @param logLikelihood of what was known before; BG/BB's is of weeks with orders and can't be
 *     compared with the others'
 * @param isLearned whether the parameters are the shop's own, or assumed for want of repeat buyers
 * @param isAsGood whether it did as well as the model that decides: their mean squares differ by no
 *     more than two standard errors, or by no more than a hundredth
 */
public record ModelScore(
    String name,
    SequencedMap<String, Double> parameters,
    double logLikelihood,
    boolean isLearned,
    Foretold foretold,
    boolean isAsGood) {}
