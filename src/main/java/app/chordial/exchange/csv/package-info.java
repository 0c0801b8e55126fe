/** Text files of rows: how they are written, their cells, amounts and moments, in and out. */
@NullMarked
package app.chordial.exchange.csv;

import org.jspecify.annotations.NullMarked;
