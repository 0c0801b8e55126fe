/** The frame around every screen: window, navigation, session, background work, dialogs, theme. */
@NullMarked
package app.chordial.ui.workbench;

import org.jspecify.annotations.NullMarked;
