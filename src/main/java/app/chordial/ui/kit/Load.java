package app.chordial.ui.kit;

/**
 * What is being dragged.
 *
 * @param value the thing itself, for the target to look at
 * @param words what it is called, on the ghost and for those who hear it
 */
public record Load(Object value, String words) {}
