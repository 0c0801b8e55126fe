/** The generator of shops that do not exist. */
@NullMarked
package app.chordial.sample;

import org.jspecify.annotations.NullMarked;
