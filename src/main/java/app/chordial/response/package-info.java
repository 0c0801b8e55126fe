/** How customers answer e-mail: probabilities of an open, a click, an order, an unsubscribe. */
@NullMarked
package app.chordial.response;

import org.jspecify.annotations.NullMarked;
