/** The screen on which messages and their themes are written. */
@NullMarked
package app.chordial.ui.messages;

import org.jspecify.annotations.NullMarked;
