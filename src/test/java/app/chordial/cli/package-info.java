/** Tests of the command line. */
@NullMarked
package app.chordial.cli;

import org.jspecify.annotations.NullMarked;
