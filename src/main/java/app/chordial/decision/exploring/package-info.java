/** Learning by trying: what is believed of each option, which is tried, and when one stops. */
@NullMarked
package app.chordial.decision.exploring;

import org.jspecify.annotations.NullMarked;
