package app.chordial.decision;

/**
 * A message that a cap held back from a customer in an exported plan, where it waits for its slot.
 *
 * @param storeId the store's id of the customer
 * @param message id
 * @param since the epoch day on which it would have gone
 * @param slot the first epoch day on which a slot was free for it
 * @param expires the last epoch day on which it may still go
 */
public record HeldBack(long storeId, String message, int since, int slot, int expires) {}
