package app.chordial.exchange.mapping;

import app.chordial.work.Problem;
import java.util.List;

/**
 * A mapping to start from, and what only the user can answer.
 *
 * @param questions what could not be told from the samples, each an error until it is answered
 */
public record Guess(Mapping mapping, List<Problem> questions) {}
