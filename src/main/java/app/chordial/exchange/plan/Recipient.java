package app.chordial.exchange.plan;

/**
 * Somebody a file speaks of.
 *
 * @param externalId the shop's own number; empty where it has none
 * @param email normalised
 * @param firstName empty where unknown
 * @param lastName empty where unknown
 */
public record Recipient(String externalId, String email, String firstName, String lastName) {}
