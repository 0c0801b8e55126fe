/** The shop at one moment, in columns, and the facts it is made of. */
@NullMarked
package app.chordial.audience;

import org.jspecify.annotations.NullMarked;
