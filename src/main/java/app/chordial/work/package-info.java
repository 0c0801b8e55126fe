/**
 * What everybody hands in (progress, chance, parallel work) and what everybody hands out (problems
 * and where they are).
 */
@NullMarked
package app.chordial.work;

import org.jspecify.annotations.NullMarked;
