/** Controls that know nothing of e-mail. */
@NullMarked
package app.chordial.ui.kit;

import org.jspecify.annotations.NullMarked;
