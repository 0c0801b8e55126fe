/**
 * Everything the marketer decides, as one immutable value, with its edits, history, checks and
 * JSON.
 */
@NullMarked
package app.chordial.design;

import org.jspecify.annotations.NullMarked;
