package app.chordial.exchange.csv;

import java.time.ZoneId;
import java.util.Currency;

/**
 * What a shop means where its files don't say.
 *
 * @param zone in which moments without an offset are read
 * @param currency the workspace's one currency
 */
public record Conventions(ZoneId zone, Currency currency) {}
