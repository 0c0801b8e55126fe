package app.chordial.simulation;

import org.roaringbitmap.RoaringBitmap;

/**
 * Customers whose figures are told apart from everybody's: mostly a segment, as it stands when the
 * simulation begins. One customer may be in several groups.
 *
 * @param customers dense ids
 */
public record Group(String id, String name, RoaringBitmap customers) {}
