/** The settings of pace, cadence, balance, limits and luck, and the pure rules that read them. */
@NullMarked
package app.chordial.rhythm;

import org.jspecify.annotations.NullMarked;
