package app.chordial.exchange.plan;

import java.time.Instant;

/**
 * One e-mail to one customer, with everything that a file may want to say of it.
 *
 * @param at when it goes
 * @param propensity the probability with which exactly this e-mail was chosen
 * @param worthMinor what it is worth, in minor units
 * @param why one sentence
 */
public record ExportLine(
    Recipient to,
    Instant at,
    Composition email,
    double propensity,
    double worthMinor,
    String why) {}
