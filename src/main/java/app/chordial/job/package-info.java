/** Whole tasks that join the layers: what a button and a command both call. */
@NullMarked
package app.chordial.job;

import org.jspecify.annotations.NullMarked;
