package app.chordial.exchange.shopify;

import app.chordial.exchange.csv.ColumnUse;
import app.chordial.exchange.csv.ColumnUse.Use;
import app.chordial.exchange.csv.Headers;
import app.chordial.exchange.csv.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The columns of a product file that are read. A book's place in a series may stand in the
 * metafields {@code custom.series} and {@code custom.volume}.
 */
final class ProductColumns {

  static final String SERIES = "Series (product.metafields.custom.series)";
  static final String VOLUME = "Volume (product.metafields.custom.volume)";

  private static final String ONLY_VARIANT = "Default Title";

  private final int handle;
  private final int title;
  private final int vendor;
  private final int category;
  private final int type;
  private final int tags;
  private final int sku;
  private final int price;
  private final int cost;
  private final int series;
  private final int volume;
  private final int[] options;

  ProductColumns(Headers headers) {
    handle = headers.column("Handle");
    title = headers.column("Title");
    vendor = headers.column("Vendor");
    category = headers.column("Product Category");
    type = headers.column("Type");
    tags = headers.column("Tags");
    sku = headers.column("Variant SKU");
    price = headers.column("Variant Price");
    cost = headers.column("Cost per item");
    series = metafield(headers, "custom.series");
    volume = metafield(headers, "custom.volume");
    options =
        new int[] {
          headers.column("Option1 Value"),
          headers.column("Option2 Value"),
          headers.column("Option3 Value")
        };
  }

  private static int metafield(Headers headers, String key) {
    for (int column = 0; column < headers.size(); column++) {
      if (isMetafield(headers.names().get(column), key)) {
        return column;
      }
    }
    return -1;
  }

  private static boolean isMetafield(String header, String key) {
    return header.toLowerCase(Locale.ROOT).endsWith("(product.metafields." + key + ")");
  }

  String handle(Row row) {
    return row.text(handle);
  }

  boolean isVariant(Row row) {
    return !sku(row).isEmpty() || !price(row).isEmpty();
  }

  String title(Row row) {
    return row.text(title);
  }

  String vendor(Row row) {
    return row.text(vendor);
  }

  /** The category's path, or else the type. */
  String category(Row row) {
    String path = row.text(category);
    return path.isEmpty() ? row.text(type) : path;
  }

  /** The tags, and the type where there is a category beside it. */
  List<String> tags(Row row) {
    List<String> all = new ArrayList<>(Words.tags(row.text(tags)));
    String kind = row.text(type);
    if (!kind.isEmpty() && !row.text(category).isEmpty() && !all.contains(kind)) {
      all.add(kind);
    }
    return List.copyOf(all);
  }

  String sku(Row row) {
    return row.text(sku);
  }

  String price(Row row) {
    return row.text(price);
  }

  String cost(Row row) {
    return row.text(cost);
  }

  String series(Row row) {
    return row.text(series);
  }

  String volume(Row row) {
    return row.text(volume);
  }

  /** The variant as orders write it, such as {@code L / Blue}; empty for an only variant. */
  String options(Row row) {
    List<String> values = new ArrayList<>();
    for (int option : options) {
      String value = row.text(option);
      if (!value.isEmpty() && !value.equals(ONLY_VARIANT)) {
        values.add(value);
      }
    }
    return String.join(" / ", values);
  }

  static List<ColumnUse> uses(Headers headers) {
    return headers.names().stream().map(ProductColumns::use).toList();
  }

  private static ColumnUse use(String header) {
    String meaning =
        switch (header.toLowerCase(Locale.ROOT)) {
          case "handle" -> "which rows are one product";
          case "title", "option1 value", "option2 value", "option3 value" -> "title";
          case "vendor" -> "vendor";
          case "product category" -> "category";
          case "type" -> "category, or a tag beside one";
          case "tags" -> "tags";
          case "variant sku" -> "product";
          case "variant price" -> "price";
          case "cost per item" -> "cost, which gives the margin";
          default -> metafieldMeaning(header);
        };
    return new ColumnUse(header, meaning.isEmpty() ? Use.IGNORED : Use.USED, meaning);
  }

  private static String metafieldMeaning(String header) {
    if (isMetafield(header, "custom.series")) {
      return "series";
    }
    return isMetafield(header, "custom.volume") ? "volume of the series" : "";
  }
}
