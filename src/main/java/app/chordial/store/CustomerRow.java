package app.chordial.store;

import org.jspecify.annotations.Nullable;

/**
 * A customer as the store keeps what was derived.
 *
 * @param id the id of the first identity
 * @param luckName the name whose hash the luck is
 * @param attributes packed: name, value and the minute since when, in turn
 * @param tags packed labels
 * @param consents packed: minute and state, in turn
 */
record CustomerRow(
    int id,
    long luck,
    String luckName,
    @Nullable String externalId,
    @Nullable String email,
    @Nullable String firstName,
    @Nullable String lastName,
    String attributes,
    String tags,
    int tagsSince,
    String consents,
    boolean isSuppressed,
    boolean isMailable) {}
