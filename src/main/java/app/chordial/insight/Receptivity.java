package app.chordial.insight;

/**
 * How a customer answers mail: the posterior of clicks per e-mail.
 *
 * @param mean clicks per e-mail
 * @param low the lower end of the 90 % interval
 * @param high its upper end
 * @param relative the mean relative to the list's mean: 1 is average
 */
public record Receptivity(double mean, double low, double high, double relative) {}
