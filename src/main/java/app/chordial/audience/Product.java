package app.chordial.audience;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing the shop sells.
 *
 * @param key the shop's own key
 * @param category a path such as {@code Garden > Bulbs}; empty where unknown
 * @param priceMinor minor units; 0 where unknown
 * @param costMinor minor units; −1 where unknown
 * @param series the series it belongs to, or null
 * @param volume its place in the series, from 1; 0 without a series
 */
public record Product(
    String key,
    String title,
    String category,
    String vendor,
    List<String> tags,
    long priceMinor,
    long costMinor,
    @Nullable String series,
    int volume) {}
