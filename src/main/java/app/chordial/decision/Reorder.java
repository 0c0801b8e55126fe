package app.chordial.decision;

/**
 * When a customer bought what a message sells, and after how long it is usually bought again.
 *
 * @param boughtOn epoch day
 */
public record Reorder(int boughtOn, double usualDays) {}
