/** What the results of exported plans tell of another design, and of mail at all (§4.13). */
@NullMarked
package app.chordial.simulation.backtest;

import org.jspecify.annotations.NullMarked;
