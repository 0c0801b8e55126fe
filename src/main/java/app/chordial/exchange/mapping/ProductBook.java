package app.chordial.exchange.mapping;

import app.chordial.audience.Fact.ProductFact;
import app.chordial.audience.FactSink;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What order lines tell of products: the title that was used most often (of equals the first in the
 * alphabet) and the price of the newest sale.
 */
final class ProductBook {

  /** What is said of one product. */
  record Mention(@Nullable String title, @Nullable String category, @Nullable String vendor) {}

  private static final class Entry {
    final long line;
    final Map<String, Integer> titles = new LinkedHashMap<>();
    @Nullable String category;
    @Nullable String vendor;
    @Nullable Long priceMinor;
    Instant pricedAt = Instant.MIN;

    Entry(long line) {
      this.line = line;
    }

    @Nullable String title() {
      return titles.entrySet().stream()
          .min(
              Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                  .thenComparing(Map.Entry.comparingByKey()))
          .map(Map.Entry::getKey)
          .orElse(null);
    }
  }

  private final Map<String, Entry> entries = new LinkedHashMap<>();

  void mention(long line, String key, Mention mention) {
    Entry entry = entries.computeIfAbsent(key, unseen -> new Entry(line));
    if (mention.title() != null) {
      entry.titles.merge(mention.title(), 1, Integer::sum);
    }
    entry.category = mention.category() == null ? entry.category : mention.category();
    entry.vendor = mention.vendor() == null ? entry.vendor : mention.vendor();
  }

  /** Notes the price of a sale of a product that was mentioned. */
  void price(String key, long priceMinor, Instant at) {
    Entry entry = entries.get(key);
    if (entry != null && !at.isBefore(entry.pricedAt)) {
      entry.priceMinor = priceMinor;
      entry.pricedAt = at;
    }
  }

  void tell(FactSink sink) {
    entries.forEach(
        (key, entry) ->
            sink.accept(
                new ProductFact(
                    entry.line,
                    key,
                    entry.title(),
                    entry.category,
                    entry.vendor,
                    null,
                    entry.priceMinor,
                    null,
                    null,
                    null)));
  }
}
