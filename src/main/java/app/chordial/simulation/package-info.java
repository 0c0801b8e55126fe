/** Many weeks ahead, day by day, with the same decisions and assumed answers. */
@NullMarked
package app.chordial.simulation;

import org.jspecify.annotations.NullMarked;
