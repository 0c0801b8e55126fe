/** The screen that shops are opened on, with how the open one stands and what comes next. */
@NullMarked
package app.chordial.ui.home;

import org.jspecify.annotations.NullMarked;
