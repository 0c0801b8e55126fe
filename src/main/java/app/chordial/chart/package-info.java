/** Figures as charts in the house theme, without a window. */
@NullMarked
package app.chordial.chart;

import org.jspecify.annotations.NullMarked;
