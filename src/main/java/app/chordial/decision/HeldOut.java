package app.chordial.decision;

/**
 * A customer who gets nothing from a plan, so that it shows what mail adds.
 *
 * @param storeId the store's id of the customer
 * @param minute when the first e-mail would have gone, minutes of UTC since 1970
 */
public record HeldOut(long storeId, int minute) {}
