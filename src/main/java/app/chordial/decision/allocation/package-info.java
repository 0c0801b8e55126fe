/** Sharing out what is scarce: prices at which no more is asked for than there is. */
@NullMarked
package app.chordial.decision.allocation;

import org.jspecify.annotations.NullMarked;
