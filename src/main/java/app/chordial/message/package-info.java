/** What the shop has to say, under which themes, and how it is rendered. */
@NullMarked
package app.chordial.message;

import org.jspecify.annotations.NullMarked;
