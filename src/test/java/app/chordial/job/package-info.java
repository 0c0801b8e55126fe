/** Tests of whole tasks on the sample shop. */
@NullMarked
package app.chordial.job;

import org.jspecify.annotations.NullMarked;
