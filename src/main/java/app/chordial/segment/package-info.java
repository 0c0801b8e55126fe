/** Rule trees over customers: matching, counting, explaining, and saying them in English. */
@NullMarked
package app.chordial.segment;

import org.jspecify.annotations.NullMarked;
