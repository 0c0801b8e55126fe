/** The one place where a choice is made: who gets which chord when, who gets nothing, and why. */
@NullMarked
package app.chordial.decision;

import org.jspecify.annotations.NullMarked;
