/** Series: steps that an event sets off, their exits, and where each customer is in them. */
@NullMarked
package app.chordial.rhythm.series;

import org.jspecify.annotations.NullMarked;
