/** The workspace on disk: facts, designs and runs in H2. */
@NullMarked
package app.chordial.store;

import org.jspecify.annotations.NullMarked;
