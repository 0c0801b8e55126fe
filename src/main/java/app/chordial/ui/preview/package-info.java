/** The screen on which one customer's coming e-mails are seen and explained. */
@NullMarked
package app.chordial.ui.preview;

import org.jspecify.annotations.NullMarked;
