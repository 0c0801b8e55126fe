package app.chordial.decision;

/**
 * Why a message is near to somebody who showed neither its interest nor its product: so many who
 * bought the one bought the other too.
 *
 * @param message index in the design
 * @param from what the customer showed, by its name
 * @param to what the message speaks to or sells, by its name
 * @param both how many of the buyers bought both
 * @param buyers of {@code from}
 */
public record Because(int message, String from, String to, int both, int buyers) {}
