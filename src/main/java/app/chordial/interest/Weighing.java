package app.chordial.interest;

/**
 * By what evidence is weighed.
 *
 * @param giftsKeep what is left of a purchase that was a gift
 * @param unlikeKeeps what is left of the one order that is unlike all others
 */
record Weighing(Decay decay, Heeding heeding, double giftsKeep, double unlikeKeeps) {}
