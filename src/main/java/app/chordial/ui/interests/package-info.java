/** The screen on which interests are filled with what witnesses them, and joined to each other. */
@NullMarked
package app.chordial.ui.interests;

import org.jspecify.annotations.NullMarked;
