/** The screen on which a plan becomes files for the mail tool. */
@NullMarked
package app.chordial.ui.export;

import org.jspecify.annotations.NullMarked;
