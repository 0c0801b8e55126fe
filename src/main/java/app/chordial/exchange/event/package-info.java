/** Our own event file, in and out. */
@NullMarked
package app.chordial.exchange.event;

import org.jspecify.annotations.NullMarked;
