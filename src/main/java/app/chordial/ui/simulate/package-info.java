/** The screen on which weeks ahead are played through and scenarios are compared. */
@NullMarked
package app.chordial.ui.simulate;

import org.jspecify.annotations.NullMarked;
