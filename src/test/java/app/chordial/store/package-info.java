/** Tests of the workspace on disk. */
@NullMarked
package app.chordial.store;

import org.jspecify.annotations.NullMarked;
