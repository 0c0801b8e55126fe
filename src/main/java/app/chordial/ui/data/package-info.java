/** The screen on which files become facts, after a look at what they would bring. */
@NullMarked
package app.chordial.ui.data;

import org.jspecify.annotations.NullMarked;
