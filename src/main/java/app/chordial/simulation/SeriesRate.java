package app.chordial.simulation;

import app.chordial.audience.EventType;

/**
 * How often an act happens in a simulation because series ask for it.
 *
 * @param act such as leaving something in the cart
 * @param aDay days with it, without an order within 24 hours, per customer and day
 * @param learnedFrom how many such days of the last year it was learned from; 0 where it is assumed
 */
public record SeriesRate(EventType act, double aDay, long learnedFrom) {}
