/** The window. */
@NullMarked
package app.chordial.ui;

import org.jspecify.annotations.NullMarked;
