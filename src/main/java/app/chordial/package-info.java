/** Builds the program and starts it. */
@NullMarked
package app.chordial;

import org.jspecify.annotations.NullMarked;
