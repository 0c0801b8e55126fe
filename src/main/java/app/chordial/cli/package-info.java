/** The jobs from a terminal. */
@NullMarked
package app.chordial.cli;

import org.jspecify.annotations.NullMarked;
