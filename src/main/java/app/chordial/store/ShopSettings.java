package app.chordial.store;

import java.time.ZoneId;

/**
 * What a workspace is told about its shop when it is made.
 *
 * @param currency ISO code of the one currency that all amounts are in
 */
public record ShopSettings(String name, ZoneId zone, String currency) {}
