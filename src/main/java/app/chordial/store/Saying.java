package app.chordial.store;

import app.chordial.audience.Consent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one batch says of a customer.
 *
 * @param format of the batch's file
 * @param second from when on it is known
 * @param attributes names and values in turn
 * @param tags null where nothing is said of them
 */
record Saying(
    int batch,
    String format,
    long second,
    @Nullable String firstName,
    @Nullable String lastName,
    @Nullable Consent consent,
    @Nullable Long consentSecond,
    List<String> attributes,
    @Nullable List<String> tags) {}
