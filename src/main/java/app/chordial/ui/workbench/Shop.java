package app.chordial.ui.workbench;

import app.chordial.design.History;

/**
 * An open shop, as whoever opened it hands it to the window.
 *
 * @param name as the owner calls it
 * @param currency ISO code of its one currency
 * @param history its design, with everything that undo can take back
 * @param keeper where changes of the design are written
 */
public record Shop(String name, String currency, History history, Saving.Keeper keeper) {}
