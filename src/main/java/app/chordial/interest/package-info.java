/**
 * Interests, what witnesses them, how strongly a customer shows them, and how one leads to another.
 */
@NullMarked
package app.chordial.interest;

import org.jspecify.annotations.NullMarked;
