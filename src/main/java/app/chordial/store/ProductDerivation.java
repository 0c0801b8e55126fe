package app.chordial.store;

import app.chordial.audience.Product;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * Everything that batches say of one product, and what it comes to.
 *
 * <p>For each property the newest import that names it holds, and within one moment the value that
 * stands on most lines, so that one odd line of thousands does not rename a product.
 */
record ProductDerivation(String key, List<Said> said) {

  /**
   * What one batch says, on so many lines.
   *
   * @param second when its import began
   */
  record Said(
      int batch,
      long second,
      long lines,
      @Nullable String title,
      @Nullable String category,
      @Nullable String vendor,
      @Nullable String tags,
      @Nullable Long price,
      @Nullable Long cost,
      @Nullable String series,
      @Nullable Integer volume) {}

  /** Reads one property of what was said. */
  private interface Property<T> {
    @Nullable T of(Said said);
  }

  Product product() {
    String title = holding(Said::title);
    String category = holding(Said::category);
    String vendor = holding(Said::vendor);
    String tags = holding(Said::tags);
    Long price = holding(Said::price);
    Long cost = holding(Said::cost);
    String series = holding(Said::series);
    Integer volume = holding(Said::volume);
    return new Product(
        key,
        title == null ? key : title,
        category == null ? "" : category,
        vendor == null ? "" : vendor,
        tags == null ? List.of() : Packing.unpack(tags),
        price == null ? 0 : price,
        cost == null ? -1 : cost,
        series,
        series == null || volume == null ? 0 : volume);
  }

  private <T extends Comparable<T>> @Nullable T holding(Property<T> property) {
    long newest = Long.MIN_VALUE;
    SequencedMap<T, Long> lines = new LinkedHashMap<>();
    for (Said one : said) {
      T value = property.of(one);
      if (value == null || one.second() < newest) {
        continue;
      }
      if (one.second() > newest) {
        newest = one.second();
        lines.clear();
      }
      lines.merge(value, one.lines(), Long::sum);
    }
    List<T> values = new ArrayList<>(lines.sequencedKeySet());
    values.sort(
        Comparator.<T>comparingLong(value -> -lines.getOrDefault(value, 0L))
            .thenComparing(Comparator.naturalOrder()));
    return values.isEmpty() ? null : values.getFirst();
  }
}
