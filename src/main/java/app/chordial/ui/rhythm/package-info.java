/** The screen on which pace, cadence and balance are set, each with a picture of its effect. */
@NullMarked
package app.chordial.ui.rhythm;

import org.jspecify.annotations.NullMarked;
