/**
 * What can be learned about one customer: receptivity, recency-frequency-money cells, purchases to
 * come.
 */
@NullMarked
package app.chordial.insight;

import org.jspecify.annotations.NullMarked;
