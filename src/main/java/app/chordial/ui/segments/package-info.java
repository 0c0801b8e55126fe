/** The screen on which segments are built of conditions, with what each of them comes to. */
@NullMarked
package app.chordial.ui.segments;

import org.jspecify.annotations.NullMarked;
