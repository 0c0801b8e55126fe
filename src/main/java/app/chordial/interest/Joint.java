package app.chordial.interest;

/**
 * What the user says about a pair of interests, against what was learned.
 *
 * @param strength K(from→to) from 0 (banned) to 1 (as one)
 */
public record Joint(String from, String to, double strength) {}
