/** File formats in and out: text to facts and plans to text, with problems by line and column. */
@NullMarked
package app.chordial.exchange;

import org.jspecify.annotations.NullMarked;
